// The workbench: fills in the chosen example, sends the query, shows the answer.
const form = document.querySelector("#workbench");
const output = form.querySelector("output");

form.example.addEventListener("change", () => {
  form.query.value = form.example.value;
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  output.textContent = "…";
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: form.query.value }),
    });
    output.textContent = JSON.stringify(await response.json(), undefined, 2);
  } catch (error) {
    output.textContent = `The server does not answer (${error.message}).`;
  }
});
