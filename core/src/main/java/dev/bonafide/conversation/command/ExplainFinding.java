package dev.bonafide.conversation.command;

import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.casework.Judgement;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.NextStep;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import dev.bonafide.conversation.command.CommandSpec.Trait;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says all there is on a finding.
 *
 * @param finding as people call it; null for the first
 */
public record ExplainFinding(@Nullable String finding) implements DeskCommand {
  @Override
  public CommandSpec spec() {
    String pressed = finding == null ? "explain" : "explain " + finding;
    return CommandSpec.showing(pressed, "finding", Trait.SPOKEN, Trait.TOLD);
  }

  @Override
  public ActionSpec declared() {
    return ActionSpec.LOOKING;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    CalledFindings called = CalledFindings.of(work.judged().examination().assessment());
    Optional<Weighed> found = finding == null ? called.first() : called.called(finding);
    ActAnswer.Done said =
        found
            .map(one -> ActAnswer.Done.of(book -> explained(one, work.judged(), book)))
            .orElseGet(
                () ->
                    ActAnswer.Done.of(
                        finding == null
                            ? Phrase.of("no-finding")
                            : Phrase.of("no-such-finding", called.most(), finding)));
    return ActionResult.told(said.inWords());
  }

  /** Tells all there is to say on one. */
  static List<String> explained(Weighed weighed, Judgement judgement, Phrasebook book) {
    Weighed shown = CalledFindings.of(judgement.examination().assessment()).entry(weighed);
    ReportPage page = ReportPage.of(judgement.examination(), judgement.particulars(), book);
    return Stream.concat(page.found().stream(), page.noted().stream())
        .filter(point -> point.number() == shown.number())
        .findFirst()
        .map(point -> paragraphs(point, shown.finding().flag().in(book.language()).next(), book))
        .orElseThrow();
  }

  private static List<String> paragraphs(Point point, NextStep next, Phrasebook book) {
    List<String> said = new ArrayList<>();
    said.add(point.number() + ". " + point.title() + " (" + point.strength() + ")");
    if (point.contradiction()) {
      said.add(book.say("card.disagree"));
    }
    for (ShownQuote quote : point.quotes()) {
      said.add("“" + quote.words() + "” (" + quote.place() + ")");
    }
    if (point.more() > 0) {
      said.add(book.say("card.kind", point.more()));
    }
    BiConsumer<String, List<String>> labelled =
        (label, texts) -> {
          if (!texts.isEmpty()) {
            said.add(book.say("explain." + label, String.join("; ", texts)));
          }
        };
    labelled.accept("aside", point.setAside());
    labelled.accept("confirmed", point.confirmed());
    labelled.accept("parts", point.parts());
    labelled.accept("beneath", point.beneath());
    labelled.accept("why", List.of(point.why()));
    labelled.accept("innocent", point.innocent());
    switch (next) {
      case FollowUpQuestion ask -> {
        labelled.accept("ask", List.of(Visible.line(ask.question())));
        labelled.accept("good", List.of(Visible.line(ask.good())));
        labelled.accept("bad", List.of(Visible.line(ask.bad())));
      }
      case Advise advise -> labelled.accept("advise", List.of(Visible.line(advise.what())));
    }
    labelled.accept("source", point.sources());
    return said;
  }
}
