package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.check.RedFlag;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.rule.MeantFlags;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes in what someone noted. What no rule hears is kept as it is, and they are asked what they
 * mean; only what is clear is taken for a red flag, and named, so that it can be taken back.
 */
record TakeNote(
    CaseActs acts,
    ActOnCase act,
    ScreeningEngine engine,
    Interpreter interpreter,
    Phrases phrases) {

  Supplier<BotAnswer> of(CaseHistory history, BotRequest request, String words) {
    CaseReply<Submission> reply = prepare(history, request, words);
    Optional<Examination> judged = reply.judged().map(one -> one.is().examination());
    if (words.isBlank() || judged.filter(one -> !one.restsOn(words)).isEmpty()) {
      return acts.added(reply, List.of());
    }
    CaseFile read = judged.get().caseFile();
    MeantFlags meant = engine.meant(words, read.subject().kind());
    OptionalInt chosen = chosen(meant, read, words);
    if (meant.flags().isEmpty() || chosen.orElse(1) == 0) {
      return acts.added(reply, List.of());
    }
    return chosen.isPresent()
        ? taken(history, request, meant.flags().get(chosen.getAsInt() - 1), words)
        : act.stored(reply, () -> asked(history, meant, words));
  }

  /** The number of what is meant, where it need not be asked; 0 for none of them. */
  private OptionalInt chosen(MeantFlags meant, CaseFile read, String words) {
    if (meant.isClear() || meant.flags().isEmpty()) {
      return meant.flags().isEmpty() ? OptionalInt.empty() : OptionalInt.of(1);
    }
    return interpreter.choose(read, meant.flags().stream().map(RedFlag::title).toList(), words);
  }

  private Supplier<BotAnswer> taken(
      CaseHistory history, BotRequest request, RedFlag flag, String words) {
    return acts.added(
        prepare(history, request, MeantFlags.naming(flag.id(), words)),
        List.of(phrases.say("noted-as", title(flag))));
  }

  private BotAnswer asked(CaseHistory history, MeantFlags meant, String words) {
    List<Offer> offers =
        Stream.concat(
                meant.flags().stream()
                    .map(
                        flag ->
                            new Offer(
                                history.id(),
                                new Command.AddNote(MeantFlags.naming(flag.id(), words)),
                                title(flag))),
                Stream.of(
                    new Offer(history.id(), new Command.Last(), phrases.book().say("offer.none"))))
            .toList();
    return new BotAnswer.Told(List.of(phrases.say("which-sign")), offers);
  }

  private String title(RedFlag flag) {
    return flag.in(phrases.book().language()).title();
  }

  private CaseReply<Submission> prepare(CaseHistory history, BotRequest request, String words) {
    return acts.prepare(history, request, "note", ExhibitKind.NOTE, words);
  }
}
