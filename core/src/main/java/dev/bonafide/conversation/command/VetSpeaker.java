package dev.bonafide.conversation.command;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.ActionResult;
import dev.bonafide.casework.ActionSpec;
import dev.bonafide.casework.CaseWork;
import dev.bonafide.conversation.command.ActAnswer.Phrase;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.conversation.subject.VettedName;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.SubjectSearch;
import dev.bonafide.report.Visible;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes someone for the person being screened.
 *
 * @param kind null where it stays as it is
 * @param who a speaker's name, {@code the other one}, or what a button says: a speaker, or a kind
 */
public record VetSpeaker(@Nullable SubjectKind kind, String who) implements DeskCommand {
  private static final int MOST_NAMES = 8;
  private static final String NAME = "name";
  private static final Pattern PARTS = Pattern.compile("[.,;:!?\\n–—]");
  static final ActDeclaration DECLARED =
      new ActDeclaration(
          "subject",
          ActDeclaration.Body.of(
              "", ActField.of(NAME, "", "Choose who is being screened.", one -> !one.isEmpty())),
          ActDeclaration.Way.FORM,
          given -> new VetSpeaker(null, given.of(NAME)),
          null);

  /** Takes what a case is about for something of another kind, no matter who speaks in it. */
  public static VetSpeaker as(SubjectKind kind) {
    return new VetSpeaker(null, SpeakerChoice.MARK + kind.id().replace('_', '-'));
  }

  /** Commands that parts of the words ask for. */
  public static Stream<VetSpeaker> in(String said) {
    return PARTS
        .splitAsStream(said)
        .map(part -> CommandReader.read(part.strip()))
        .flatMap(
            command ->
                command instanceof Command.Screen asked
                    ? Stream.ofNullable(asked.note()).map(who -> new VetSpeaker(asked.kind(), who))
                    : Stream.of(command)
                        .filter(VetSpeaker.class::isInstance)
                        .map(VetSpeaker.class::cast));
  }

  private static @Nullable SubjectKind said(String who) {
    return who.startsWith(SpeakerChoice.MARK)
        ? CommandVocabulary.KINDS.get(who.substring(SpeakerChoice.MARK.length()))
        : null;
  }

  @Override
  public CommandSpec spec() {
    return CommandSpec.acting("subject " + who, declared(), CommandSpec.Trait.ASKED);
  }

  @Override
  public ActionSpec declared() {
    return ActionSpec.DECIDING;
  }

  @Override
  public ActionResult<ActAnswer> on(CaseWork work) {
    SubjectKind other = said(who);
    if (other != null) {
      return ActionResult.judged(
          ActAnswer.Done.of(
              book -> List.of(book.say("offer.subject", book.say("kind." + other.id())))),
          List.of(new Entry.HandedIn(work.at(), work.by(), Submission.of(other))));
    }
    CaseFile read = work.judged().examination().caseFile();
    Optional<String> meant = SpeakerChoice.meant(who, read);
    if (meant.isEmpty()) {
      List<String> voices = SubjectSearch.speakers(read.readings());
      String names =
          voices.stream().limit(MOST_NAMES).map(Visible::quote).collect(Collectors.joining(", "));
      boolean isSilent = voices.stream().noneMatch(one -> NameMatch.matches(one, who));
      String said = isSilent ? names.isEmpty() ? "silent-all" : "silent" : "nobody-of";
      return ActionResult.told(
          ActAnswer.Done.of(Phrase.of(said, names, Visible.quote(who))).inWords());
    }
    String label = meant.get();
    Submission said = Submission.of(kind).of(kind, VettedName.with(label, read.subject()));
    return ActionResult.judged(
        ActAnswer.Done.naming(_ -> List.of(), Phrase.of("vetted", Visible.quote(label))),
        List.of(new Entry.HandedIn(work.at(), work.by(), said)));
  }
}
