package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.mail.Receipt;
import java.time.Duration;
import java.util.Optional;

/** Finds the cases of a private chat. */
record Earlier(CaseFiles cases) {
  /** What is forwarded within it may well belong to the case before. */
  private static final Duration NEAR = Duration.ofDays(1);

  Optional<CaseHistory> latest(Receipt receipt) {
    return cases.latest(receipt.address().tenant(), receipt.address().conversation());
  }

  /** The number of the case that what came now may belong to; 0 for none. */
  long near(Receipt receipt) {
    return latest(receipt)
        .filter(one -> !one.entries().isEmpty())
        .filter(one -> one.entries().getLast().at().plus(NEAR).isAfter(receipt.at()))
        .map(one -> one.id().number())
        .orElse(0L);
  }
}
