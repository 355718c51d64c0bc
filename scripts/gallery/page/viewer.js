// Runs in the gallery's page: sizes of the small pictures, the curtain, and one picture at full size.
const zoom = document.querySelector("#zoom");
zoom.addEventListener("input", () => document.documentElement.style.setProperty("--zoom", zoom.value));

for (const curtain of document.querySelectorAll(".changed input[type=range]")) {
  curtain.addEventListener("input", () => {
    curtain.closest(".changed").style.setProperty("--curtain", `${curtain.value}%`);
  });
}

const dialog = document.querySelector("dialog");
const links = [...document.querySelectorAll("td figure > a")];
let shown = 0;

function show(index) {
  shown = (index + links.length) % links.length;
  const link = links[shown];
  const image = dialog.querySelector("img");
  image.src = link.href;
  image.alt = link.querySelector("img").alt;
  dialog.querySelector("span").textContent = image.alt;
  if (!dialog.open) dialog.showModal();
}

for (const [index, link] of links.entries()) {
  link.addEventListener("click", (event) => {
    // With a key held the browser does what it does with any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(index);
  });
}

dialog.querySelector("button").addEventListener("click", () => dialog.close());
dialog.addEventListener("close", () => links[shown].focus());
dialog.addEventListener("keydown", ({ key }) => {
  if (key === "ArrowRight") show(shown + 1);
  if (key === "ArrowLeft") show(shown - 1);
});
