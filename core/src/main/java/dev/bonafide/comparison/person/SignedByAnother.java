package dev.bonafide.comparison.person;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.EnglishWords;
import dev.bonafide.comparison.dialogue.JobWords;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Compares the names that someone signs their messages with. Counts if one message has their own
 * name, and another has a full name that has nothing in common with it. Short forms, initials,
 * other scripts, and other spellings do not count. Neither does someone whose name always differs
 * from the mailbox, since they may use a relative's, nor a message that mentions the mailbox's
 * owner by name, since someone else wrote it.
 */
public final class SignedByAnother implements Comparison {
  /** Of one message; what goes before each is read for whom it tells about. */
  private static final int MOST = 4;

  private static final PhraseSet IS =
      PhraseSet.of("i am|i'm|my name is|my name's|this is|here is|it's|call me|me llamo|ich bin");

  @Override
  public Look look(CaseFile caseFile) {
    KnownAs own = KnownAs.of(caseFile);
    List<Signed> signed = signed(caseFile);
    if (!own.inFull() || signed.isEmpty()) {
      return new Look.Blind("no message is signed by someone whose full name is known");
    }
    List<Signed> selves = signed.stream().filter(one -> own.isOwn(one.name())).toList();
    KnownAs others = others(caseFile);
    Map<Utterance, Integer> tried = new HashMap<>();
    return signed.stream()
        .filter(one -> one.off.closed() && own.isAnother(one.name()))
        .filter(one -> isAName(one) && !one.isOf(others) && !one.isOnMailbox())
        .filter(one -> tried.merge(one.said, 1, Integer::sum) <= MOST && !isOf(one, own))
        .flatMap(one -> selves.stream().filter(self -> !self.said.equals(one.said)).map(one::with))
        .findFirst()
        .orElseGet(Look.Nothing::new);
  }

  private static List<Signed> signed(CaseFile caseFile) {
    List<Signed> signed = new ArrayList<>();
    caseFile
        .readings(ExhibitKind.MESSAGES)
        .forEach(
            reading ->
                reading.utterances().stream()
                    .filter(said -> said.role() == Role.SUBJECT)
                    .forEach(
                        said ->
                            SignOff.in(reading.words(said))
                                .forEach(off -> signed.add(new Signed(reading, said, off)))));
    return signed;
  }

  /** Everyone else who writes or speaks in the case. */
  private static KnownAs others(CaseFile caseFile) {
    return new KnownAs(
        caseFile.readings().stream()
            .flatMap(reading -> reading.utterances().stream())
            .filter(said -> said.role() != Role.SUBJECT)
            .map(Utterance::speaker)
            .filter(Objects::nonNull)
            .distinct()
            .map(label -> FullName.of(KnownAs.withoutAddress(label)))
            .toList());
  }

  /** Words of trades and everyday words are a team or a firm. */
  private static boolean isAName(Signed one) {
    return one.name().words().stream()
        .noneMatch(word -> JobWords.holds(word) || EnglishWords.holds(word));
  }

  /** Whether the message tells about its owner by name, as someone else does. */
  private static boolean isOf(Signed one, KnownAs own) {
    String before = one.reading.words(one.said).substring(0, one.off.place().start());
    for (String sentence : before.split("[.!?\\n]+", -1)) {
      TextWords words = TextWords.of(sentence);
      boolean names = QuestionAnswer.wordsOf(words).stream().anyMatch(own::has);
      if (names && !IS.standIn(words)) {
        return true;
      }
    }
    return false;
  }

  /** A message and the name under it. */
  private record Signed(Reading reading, Utterance said, SignOff off) {
    FullName name() {
      return FullName.of(off.name());
    }

    /** Whether it is someone who writes or speaks in the case. */
    boolean isOf(KnownAs others) {
      return name().words().stream().anyMatch(others::has);
    }

    /** Whether the address from which it came holds a part of the name. */
    boolean isOnMailbox() {
      String label = Objects.requireNonNullElse(said.speaker(), "");
      Set<String> words = FullName.of(label.substring(Math.max(0, label.indexOf('<')))).words();
      return name().words().stream()
          .anyMatch(part -> words.stream().anyMatch(word -> word.contains(part)));
    }

    Look with(Signed self) {
      return Look.Seen.opposing(List.of(self.cited(), cited()));
    }

    private Citation cited() {
      return UtteranceCitations.of(reading, said, off.place());
    }
  }
}
