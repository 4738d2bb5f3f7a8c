// One browser and one preview for all tests in a browser: bundling and starting them costs more than most tests do.
import "./main";
import "./looks";
