// The window of a command: shows its line, and nothing that comes with it counts as HTML.
const place = document.getElementById("said");
if (place) place.textContent = new URLSearchParams(location.search).get("text");
