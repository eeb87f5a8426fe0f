/** Entry of the sandbox worker for exercises on TF.js core. */
import './prelude';
import * as tf from '../../runner/tf-core';
import { startSession } from './session';

startSession(tf);
