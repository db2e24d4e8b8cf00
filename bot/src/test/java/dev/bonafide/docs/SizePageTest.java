package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of sizes tells those of this checkout. */
class SizePageTest {
  private static final Pattern FIGURE = Pattern.compile("(?<=[ |])\\d[\\d,]*(?= )");

  /** Figures that are off by more than a third, and by more than five, make a page stale. */
  private static final double SHARE = 1.0 / 3;

  private static final int SLACK = 5;

  private static final Path BEFORE =
      House.ROOT.resolve("bot/src/test/resources/dev/bonafide/docs/size-before.txt");

  private static final Map<String, Long> NOW = SizePage.figures(House.ROOT);

  private static Map<String, Long> before() throws IOException {
    return Files.readAllLines(BEFORE).stream()
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.lastIndexOf('=')),
                line -> Long.valueOf(line.substring(line.lastIndexOf('=') + 1)),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  /** {@code -Dsize.before=CHECKOUT} with {@code -Dgolden.write=true} measures another first. */
  private static void measureBefore() throws IOException {
    String checkout = System.getProperty("size.before");
    if (checkout != null && Boolean.getBoolean("golden.write")) {
      Files.writeString(
          BEFORE,
          SizePage.figures(Path.of(checkout)).entrySet().stream()
              .map(one -> one.getKey() + "=" + one.getValue() + "\n")
              .collect(Collectors.joining()));
    }
  }

  @Test
  void the_page_tells_the_sizes_of_this_checkout() throws IOException {
    measureBefore();
    Page page = new SizePage(before(), NOW).page();
    Path file = House.ROOT.resolve(page.path());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, refreshed(Files.readString(file), page.text()));
    }
    assertThat(stale(Files.readString(file), page.text())).as(Shelf.told(List.of())).isEmpty();
  }

  /**
   * The page as it is now, with the lines kept that are not stale: what someone else changes moves
   * no figure here, so two branches do not conflict over it.
   */
  private static String refreshed(String there, String now) {
    List<String> old = there.lines().toList();
    List<String> lines = now.lines().toList();
    if (old.size() != lines.size()) {
      return now;
    }
    return IntStream.range(0, lines.size())
        .mapToObj(at -> isStale(old.get(at), lines.get(at)) ? lines.get(at) : old.get(at))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean isStale(String was, String is) {
    return !words(was).equals(words(is)) || !alike(figures(was), figures(is));
  }

  /** What differs in words, or in figures beyond rounding. */
  private static List<String> stale(String there, String now) {
    List<String> stale = new ArrayList<>();
    List<String> old = there.lines().toList();
    List<String> lines = now.lines().toList();
    for (int at = 0; at < Math.max(old.size(), lines.size()); at++) {
      String was = at < old.size() ? old.get(at) : "";
      String is = at < lines.size() ? lines.get(at) : "";
      if (isStale(was, is)) {
        stale.add(was + "  now: " + is);
      }
    }
    return stale;
  }

  private static String words(String line) {
    return FIGURE.matcher(line).replaceAll("#");
  }

  private static List<Long> figures(String line) {
    return FIGURE.matcher(line).results().map(one -> number(one.group())).toList();
  }

  private static long number(String shown) {
    return Long.parseLong(shown.replace(",", ""));
  }

  private static boolean alike(List<Long> was, List<Long> is) {
    for (int at = 0; at < was.size(); at++) {
      if (Math.abs(was.get(at) - is.get(at)) > Math.max(SLACK, SHARE * is.get(at))) {
        return false;
      }
    }
    return true;
  }

  @Test
  void a_figure_that_is_off_by_more_than_a_third_is_stale_and_one_by_less_is_not() {
    assertThat(stale("| files | 1,000 | 600 |", "| files | 1,000 | 1,010 |")).hasSize(1);
    assertThat(stale("| files | 1,000 | 950 |", "| files | 1,000 | 1,010 |")).isEmpty();
    assertThat(stale("| `core` | 676 → 800 |", "| `core` | 676 → 1,800 |")).hasSize(1);
    assertThat(stale("| files | 3 |", "| classes | 3 |")).hasSize(1);
    assertThat(stale("| files | 3 |", "")).hasSize(1);
  }

  @Test
  void writing_the_page_again_moves_only_what_is_stale() {
    assertThat(
            refreshed(
                "| files | 950 |\n| lines | 600 |\n", "| files | 1,010 |\n| lines | 1,000 |\n"))
        .isEqualTo("| files | 950 |\n| lines | 1,000 |\n");
    assertThat(refreshed("| files | 950 |\n", "| files | 1,010 |\n| lines | 3 |\n"))
        .isEqualTo("| files | 1,010 |\n| lines | 3 |\n");
  }

  @Test
  void no_package_is_too_large_and_no_name_is_used_twice() {
    assertThat(new TreeMap<>(NOW))
        .containsEntry("code: packages with more than 40 classes", 0L)
        .containsEntry("code: class names used more than once", 0L);
  }
}
