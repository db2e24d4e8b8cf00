package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.check.RedFlag;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Records what a person rules on a finding. A ruling on an entry is one on all that rests on its
 * words: no one is asked of them again.
 *
 * @param finding its number or the id of its rule
 * @param reason in the person's words; empty where they gave none
 */
public record RuleOnFinding(String finding, Disposition disposition, String reason)
    implements DeskCommand {
  private static final String SAY_WHY = "Say why, in a sentence.";
  private static final String MISSING =
      "give the number of a case, a finding, and explained, mistaken, or confirmed";

  /** Numbers are those of one report: a program cannot know them of the case as it is now. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "rulings",
          ActDeclaration.Body.of(
              "a ruling is a map with finding, disposition, and reason",
              ActField.of("finding", "must be the ID of a rule", "", id -> !id.isEmpty())
                  .typed(MISSING),
              ActField.of(
                      "disposition",
                      "is one of explained, mistaken, confirmed",
                      "Choose what is true of the finding.",
                      id -> Disposition.of(id).isPresent())
                  .typed("a ruling is one of explained, mistaken, confirmed"),
              ActField.text(
                      "reason",
                      "must say why, in a sentence",
                      SAY_WHY,
                      given -> !of(given).lacksReason())
                  .option("--reason", "Why, in a sentence. Not needed for confirmed.")),
          ActDeclaration.Way.SCREEN,
          RuleOnFinding::of,
          ActDeclaration.Typed.of("rule"));

  private static RuleOnFinding of(Given given) {
    String named = given.of("finding");
    return new RuleOnFinding(
        given.isTyped() || !NUMBER.matcher(named).matches() ? named : "",
        Disposition.of(given.of("disposition")).orElseThrow(),
        given.of("reason"));
  }

  /** Reads the finding and why, behind the word for the ruling. */
  static Command read(CommandReader reader, Disposition disposition) {
    TypedWords typed = reader.typed();
    FindingName findings = new FindingName(typed);
    String finding = findings.take();
    if (finding == null || findings.isAnotherNext()) {
      return new Command.Unclear();
    }
    typed.skipOne(CommandVocabulary.REASONING);
    return new RuleOnFinding(finding, disposition, typed.rest());
  }

  @Override
  public CommandSpec spec() {
    String ruling = disposition.stands() ? "confirm " : "fine ";
    return CommandSpec.acting(
        ruling + finding, ActionSpec.DECIDING, CommandSpec.Trait.REASONED, CommandSpec.Trait.ASKED);
  }

  @Override
  public String own() {
    return reason;
  }

  /** Whether it would take a finding out of the sum and says no word why. */
  private boolean lacksReason() {
    return reason.isBlank() && !disposition.stands();
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    CalledFindings findings = CalledFindings.of(work.judged().examination().assessment());
    Optional<Weighed> found = findings.called(finding);
    if (found.isEmpty()) {
      return ActionResult.told(noFinding(findings.most()));
    }
    Weighed entry = findings.entry(found.get());
    if (lacksReason()) {
      return ActionResult.told(
          new ActAnswer.Refused(
              Phrase.of("why-not", entry.number()), "say why with --reason", 400, SAY_WHY));
    }
    List<Entry.Ruled> lines =
        findings.ruledWith(entry).stream()
            .map(
                one ->
                    new Entry.Ruled(
                        work.at(), work.by(), one.finding().check(), disposition, reason))
            .toList();
    String line = entry.finding().flag().title() + ": " + disposition.id();
    return stand(lines, work.state())
        ? ActionResult.told(
            ruled(
                entry,
                Optional.empty(),
                line,
                "case %d: this was recorded already".formatted(work.history().id().number())))
        : ActionResult.judged(ruled(entry, before(lines, work.state()), line), lines);
  }

  /** Last ruling of someone else on the same, if it differs. */
  private Optional<Disposition> before(List<Entry.Ruled> lines, CaseState state) {
    return state.rulings().stream()
        .filter(one -> lines.stream().anyMatch(said -> said.finding().equals(one.check())))
        .reduce((_, last) -> last)
        .filter(last -> !last.by().equals(lines.getFirst().by()))
        .map(Ruling::disposition)
        .filter(other -> other != disposition);
  }

  private ActAnswer noFinding(int most) {
    return new ActAnswer.Refused(
        Phrase.of("no-such-finding", most, finding),
        most == 0
            ? "the case has no findings"
            : "the case has no finding %s; bonafide report shows its findings, 1 to %d"
                .formatted(finding, most),
        422,
        "The case has no such finding. Give the ID of a rule that is among the findings of its"
            + " report.");
  }

  private ActAnswer ruled(Weighed entry, Optional<Disposition> before, String... lines) {
    RedFlag flag = entry.finding().flag();
    return ActAnswer.Done.of(
        book ->
            Stream.concat(
                    Stream.of(
                        book.say(
                            "talk.ruled." + disposition.id(),
                            Visible.line(flag.in(book.language()).title()))),
                    before.stream()
                        .map(one -> book.say("disposition." + one.id()))
                        .map(one -> book.say("talk.ruled.before", one)))
                .toList(),
        lines);
  }

  /**
   * Whether such lines stand already. A ruling reaches as far as what was there: with more
   * evidence, the same words say more.
   */
  private static boolean stand(List<Entry.Ruled> lines, CaseState state) {
    List<String> there = state.handedIn().exhibits().stream().map(Exhibit::name).toList();
    return lines.stream()
        .allMatch(
            said ->
                state.rulings().stream()
                    .filter(before -> isSame(before, said))
                    .anyMatch(before -> before.exhibits().containsAll(there)));
  }

  private static boolean isSame(Ruling before, Entry.Ruled said) {
    return before.check().equals(said.finding())
        && before.disposition() == said.disposition()
        && before.reason().equals(said.reason())
        && before.by().equals(said.by());
  }
}
