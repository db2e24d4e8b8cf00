package dev.bonafide.postgres.sharing;

import dev.bonafide.sharing.SharedIndicator;
import java.util.List;

/**
 * Something that is shared.
 *
 * @param numbers the cases that it came from
 */
public record SharedRow(SharedIndicator indicator, List<Long> numbers) {
  public SharedRow {
    numbers = List.copyOf(numbers);
  }
}
