package dev.bonafide.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The product stays small enough to be read. */
class SizeTest {
  /** Lines of product that are neither blank nor comment; imports count. */
  private static final long CEILING = 128_789;

  private static final int NAMED = 5;

  @Test
  void the_product_has_no_more_lines_than_the_ceiling() {
    Map<String, Long> packages =
        House.files(".java").stream()
            .filter(
                file -> House.name(file).matches("(core|bot|(adapters|extensions)/.*)/src/main/.*"))
            .collect(
                Collectors.groupingBy(
                    file -> House.name(file).replaceFirst("/[^/]+$", ""),
                    Collectors.summingLong(House::codeLines)));
    String largest =
        packages.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(NAMED)
            .map(one -> "\n  %5d %s".formatted(one.getValue(), one.getKey()))
            .collect(Collectors.joining());
    assertThat(packages.values().stream().mapToLong(Long::longValue).sum())
        .as("lines of product; the largest packages are%s", largest)
        .isPositive()
        .isLessThanOrEqualTo(CEILING);
  }
}
