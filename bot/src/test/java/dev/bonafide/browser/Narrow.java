package dev.bonafide.browser;

import java.util.List;
import java.util.Objects;

/** Whether everything finds room. */
final class Narrow {
  private Narrow() {}

  /** What sticks out of the page, or is cut off at its side; empty where all is well. */
  static List<?> tooWide(Visitor visitor) {
    return (List<?>)
        Objects.requireNonNull(
            visitor.run(
                """
                const room = document.documentElement.clientWidth;
                const told = (one) => one.outerHTML.slice(0, 80);
                const out = [...document.body.querySelectorAll("*")].filter((one) => {
                  const box = one.getBoundingClientRect();
                  return box.width > 0 && box.left >= 0 && box.right > room + 1;
                });
                const scrolls = document.scrollingElement.scrollWidth > room;
                return [...(scrolls ? ["the page scrolls sideways"] : []), ...out.slice(0, 5).map(told)];
                """));
  }
}
