for (const link of document.querySelectorAll("header a[hreflang]"))
  link.addEventListener("click", () => {
    link.hash = location.hash;
  });
