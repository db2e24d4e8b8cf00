package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page in every look breaks no rule of accessibility, contrast included. What was looked at
 * is kept as a picture in {@code target/screenshots}; the scores are printed.
 */
@InBrowser
class AccessibilityTest {
  private static final double LEAST = 95;

  /** Each page on a desk by day, and by night on a phone those that hold the most. */
  static Stream<Arguments> pages() {
    return Stream.concat(
        pages(Look.WIDE),
        Stream.of(Shown.FORM, Shown.HIGH_RISK, Shown.AMISS)
            .map(page -> Arguments.of(page, Look.NARROW.dark())));
  }

  static Stream<Arguments> pagesInOtherLooks() {
    return pages(Look.WIDE.dark(), Look.NARROW, Look.NARROW.dark());
  }

  private static Stream<Arguments> pages(Look... looks) {
    return Stream.of(looks)
        .flatMap(look -> Stream.of(Shown.values()).map(page -> Arguments.of(page, look)));
  }

  @Test
  void a_fault_would_be_found(Visitor visitor) {
    visitor.run(
        """
        const main = document.querySelector("main");
        main.append(document.createElement("input"));
        main.style.color = "#bbb";
        """);
    Audit audit = Audit.of(visitor);
    assertThat(audit.violations()).anyMatch(broken -> broken.startsWith("label (critical)"));
    assertThat(audit.violations()).anyMatch(broken -> broken.startsWith("color-contrast"));
    assertThat(audit.score()).isLessThan(LEAST);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_breaks_no_rule(Shown page, Look look, Visitor visitor) throws IOException {
    // A color on its way to another has the contrast of neither.
    visitor.look(look.still());
    page.in(visitor);
    keep(page + "-" + look, visitor.picture(false));
    Audit audit = Audit.of(visitor);
    System.out.printf(
        Locale.ROOT, "axe: %s %s: %.1f of %d rules%n", page, look, audit.score(), audit.rules());
    assertThat(audit.violations()).isEmpty();
    assertThat(audit.score()).isGreaterThanOrEqualTo(LEAST);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("pagesInOtherLooks")
  void a_page_breaks_no_rule_in_other_looks(Shown page, Look look, Visitor visitor)
      throws IOException {
    a_page_breaks_no_rule(page, look, visitor);
  }

  private static void keep(String name, byte[] picture) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve(name + ".png"), picture);
  }

  /** What can be seen. */
  enum Shown {
    FORM {
      @Override
      void in(Visitor visitor) {
        visitor.open("/");
        visitor.choose(Visitor.story("motoki/interview.vtt"));
        visitor.find("#observations summary").click();
      }
    },
    REFUSED {
      @Override
      void in(Visitor visitor) {
        visitor.open("/");
        visitor.refused();
      }
    },
    HIGH_RISK {
      @Override
      void in(Visitor visitor) {
        visitor.open("/examples/interview");
        visitor.all("details.more").forEach(more -> visitor.run("arguments[0].open = true", more));
      }
    },
    CITED {
      @Override
      void in(Visitor visitor) {
        visitor.open("/examples/recruiter");
        visitor.find("#finding-1 a.quote").click();
        visitor.await("#texts .here");
      }
    },
    CLEAN {
      @Override
      void in(Visitor visitor) {
        visitor.open("/examples/first-job");
      }
    },
    CASES {
      @Override
      void in(Visitor visitor) {
        visitor.stored();
        visitor.open("/cases");
      }
    },
    CASE {
      @Override
      void in(Visitor visitor) {
        visitor.open("/cases/" + visitor.stored());
      }
    },
    KEPT {
      @Override
      void in(Visitor visitor) {
        visitor.open("/examples/interview");
        visitor.find("#keep .primary").click();
        visitor.await("#done");
        visitor.run("document.querySelectorAll('details').forEach((one) => (one.open = true))");
      }
    },
    AMISS {
      @Override
      void in(Visitor visitor) {
        visitor.open("/cases/" + visitor.stored());
        visitor.find("#add summary").click();
        visitor.find("#add button").click();
        visitor.await("#add #problem");
      }
    },
    NOT_FOUND {
      @Override
      void in(Visitor visitor) {
        visitor.open("/nowhere");
      }
    };

    /** Brings it about. */
    abstract void in(Visitor visitor);

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
