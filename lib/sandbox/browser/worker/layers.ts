/** Entry of the sandbox worker for exercises on the layers API. */
import './prelude';
import * as tf from '../../runner/tf-layers';
import { startSession } from './session';

startSession(tf);
