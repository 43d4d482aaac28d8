// The single file: element and page in one script, with everything that other pages fetch.

import "./element.js";
import "./embed.js";
