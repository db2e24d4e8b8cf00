package dev.bonafide.bot.privacy;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** Whose data is meant where no one said whose. */
final class OnlyTenant {
  private static final int NAMED = 10;

  private OnlyTenant() {}

  /** The only one; where there are several, no one's data is taken for another's. */
  static Tenant of(List<Tenant> all) {
    if (all.size() == 1) {
      return all.getFirst();
    }
    String names =
        all.stream()
            .limit(NAMED)
            .map(one -> Printable.line(one.id()))
            .collect(Collectors.joining(", "));
    throw new Refusal(
        all.isEmpty()
            ? "nothing is stored"
            : "choose one with --tenant: %s%s"
                .formatted(names, all.size() > NAMED ? " and more" : ""));
  }
}
