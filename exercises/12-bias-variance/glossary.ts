import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([]);
