package dev.bonafide.telegram;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.mail.Clerk;
import dev.bonafide.mail.Work;
import dev.bonafide.telegram.card.Buttons;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Erases cases that somebody names, and asks before the latest one. */
final class Erasing {
  private final CaseFiles cases;
  private final Earlier earlier;
  private final Function<Spoken, Clerk> bots;

  Erasing(CaseFiles cases, Earlier earlier, Function<Spoken, Clerk> bots) {
    this.cases = cases;
    this.earlier = earlier;
    this.bots = bots;
  }

  Work work(Visit visit, Typed typed) {
    Optional<CaseHistory> latest = earlier.latest(visit.receipt());
    if (typed.number() != 0 && latest.stream().noneMatch(one -> has(one, typed.number()))) {
      return older(visit, typed.number());
    }
    if (latest.isEmpty()) {
      return visit.told("no-case");
    }
    String text = typed.number() != 0 ? "delete" : typed.said();
    Spoken spoken = visit.spoken(text);
    boolean asks = text.equals("delete");
    return bots.apply(
            asks ? spoken.with(Buttons.erasing(latest.get().id().number(), visit.book())) : spoken)
        .work(visit.receipt());
  }

  private static boolean has(CaseHistory history, long number) {
    return history.id().number() == number;
  }

  private Work older(Visit visit, long number) {
    CaseId id = new CaseId(visit.receipt().address().tenant(), number);
    if (cases.find(id).isEmpty()) {
      return visit.told("no-such-case", number);
    }
    return () -> {
      cases.erase(id, visit.asker().id(), visit.receipt().at());
      return List.of(visit.reply("erased", number));
    };
  }
}
