package dev.bonafide.web.page;

import dev.bonafide.report.Visible;
import dev.bonafide.web.cases.StoredCase;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is to decide a case, in words that are safe to show.
 *
 * @param due empty where there is no day
 */
public record OwnerRow(String name, String due) {

  /** Empty where nobody is. */
  static Optional<OwnerRow> of(StoredCase stored) {
    return stored
        .owner()
        .map(
            to -> {
              LocalDate due = to.due();
              return new OwnerRow(Visible.quote(to.name()), due == null ? "" : due.toString());
            });
  }
}
