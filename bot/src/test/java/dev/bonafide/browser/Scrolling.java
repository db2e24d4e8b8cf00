package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How smoothly a transcript of 200 KB is drawn and scrolled, told and not judged: machines differ.
 * it is no part of the build, and run by its name.
 */
@InBrowser
class Scrolling {
  /** 60 frames a second leave 16.7 ms for each. A task is long from 50 ms on. */
  private static final String SCROLL =
      """
      const done = arguments[0];
      const texts = document.getElementById("texts");
      const pane = getComputedStyle(texts).overflowY === "auto" ? texts : document.scrollingElement;
      const tasks = [];
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)))
        .observe({ type: "longtask" });
      const frames = [];
      let last = performance.now();
      const step = (now) => {
        frames.push(now - last);
        last = now;
        const before = pane.scrollTop;
        pane.scrollTop += 400;
        if (pane.scrollTop > before && frames.length < 400) return requestAnimationFrame(step);
        frames.sort((one, other) => one - other);
        const part = (share) => frames[Math.floor(share * (frames.length - 1))].toFixed(1);
        done(`${frames.length} frames of 400 px, half within ${part(0.5)} ms, 95 % within `
          + `${part(0.95)} ms, the longest ${part(1)} ms; long tasks: [${tasks}]`);
      };
      requestAnimationFrame(step);
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void a_long_transcript_is_scrolled(int width, Visitor visitor) {
    visitor.look(new Look(width, 900, false, false));
    visitor.tell("Performance.enable", Map.of());
    visitor.choose(Visitor.file(folder, "long.vtt", LongTextTest.transcript()));
    visitor.screen();
    System.out.println(width + " px wide, drawn: " + spent(visitor));
    Object told = visitor.runAsync(SCROLL);
    System.out.println(width + " px wide: " + told + "; in all: " + spent(visitor));
    assertThat(String.valueOf(told)).contains("frames");
  }

  /** Seconds of the page's main thread since it was opened. */
  private static String spent(Visitor visitor) {
    List<?> metrics =
        (List<?>)
            Objects.requireNonNull(visitor.tell("Performance.getMetrics", Map.of()).get("metrics"));
    return metrics.stream()
        .map(Visitor::map)
        .filter(one -> String.valueOf(one.get("name")).matches("(Layout|RecalcStyle|Task)Duration"))
        .map(one -> "%s %.2f s".formatted(one.get("name"), Visitor.number(one.get("value"))))
        .collect(Collectors.joining(", "));
  }
}
