package dev.bonafide.bot.share;

import dev.bonafide.documents.watchlist.SharedCsv;
import dev.bonafide.documents.watchlist.SharedStix;
import dev.bonafide.postgres.sharing.OwnKey;
import dev.bonafide.sharing.SharedIndicator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a bundle is written. */
enum ShareFormat {
  STIX("json"),
  CSV("csv");

  private final String ending;

  ShareFormat(String ending) {
    this.ending = ending;
  }

  /** As it is typed; empty for any other word. */
  static Optional<ShareFormat> of(String word) {
    return Stream.of(values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  /** What the file is called unless somebody names it. */
  String file() {
    return "bonafide-indicators." + ending;
  }

  byte[] written(OwnKey key, List<SharedIndicator> indicators) {
    return switch (this) {
      case STIX -> new SharedStix(key.label(), key.key().verifying(), key.madeAt()).of(indicators);
      case CSV -> SharedCsv.of(indicators);
    };
  }
}
