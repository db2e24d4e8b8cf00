package dev.bonafide.comparison.referee;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.comparison.dialogue.EnglishWords;
import dev.bonafide.comparison.dialogue.PhraseSet;
import dev.bonafide.comparison.person.FullName;
import dev.bonafide.comparison.person.KnownAs;
import dev.bonafide.comparison.person.StatedContact;
import dev.bonafide.comparison.resume.PlaceNames;
import dev.bonafide.comparison.resume.ResumeContacts;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.TextWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The people whom the subject names in messages, each in a line with a way to reach them: those of
 * their trade, who may speak for them, and those of their own life.
 */
record MessagePeople(List<Referee> referees, List<Referee> kin) {
  /** With a way to reach someone; a list of people is shorter. */
  private static final int MOST_LINES = 500;

  private static final int FEWEST_DIGITS = 8;

  private static final Pattern NAME =
      Pattern.compile(
          "^[\\s\\d.)*•–-]*(?:\\pL[\\pL ]{0,20}\\d?: *)?(?:(?:Dr|Mr|Mrs|Ms|Prof|Ing)\\.? +)*"
              + "(\\pL[\\pL'’-]*\\pL\\.?(?: +\\p{Lu}[\\pL'’-]*\\.?){1,3})(?: *[,(|:–-]| *$)");

  private static final PropertyFile WORDS =
      PropertyFile.beside(MessagePeople.class, "message-people");
  private static final PhraseSet KIN = PhraseSet.of(WORDS.lines("kin"));

  /** People who are said to work there share the number for a reason. */
  private static final PhraseSet AT_THE_SAME_PLACE =
      PhraseSet.of(
          "(same|that|our|the) (office|firm|company|shop|workshop|house)|works (there|for|at|with|in)|colleague|landline");

  private static final PhraseSet OF_A_TRADE = PhraseSet.of(WORDS.lines("of-a-trade"));

  static MessagePeople of(CaseFile caseFile) {
    MessagePeople people = new MessagePeople(new ArrayList<>(), new ArrayList<>());
    caseFile
        .readings(ExhibitKind.MESSAGES)
        .forEach(
            reading ->
                reading.utterances().stream()
                    .filter(said -> said.role() == Role.SUBJECT)
                    .flatMap(said -> ResumeLine.in(reading, said).stream())
                    .flatMap(line -> line.parts().stream())
                    .filter(MessagePeople::mayReach)
                    .limit(MOST_LINES)
                    .forEach(people::take));
    KnownAs own = KnownAs.of(caseFile);
    people.referees.removeIf(one -> !own.isAnother(one.name()));
    return people;
  }

  /** What is cheap to see: an address, or the digits of a number. */
  private static boolean mayReach(ResumeLine line) {
    String words = line.words().original();
    return words.indexOf('@') >= 0
        || words.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  private void take(ResumeLine line) {
    List<StatedContact> given = ResumeContacts.of(line);
    if (given.isEmpty()) {
      return;
    }
    Matcher named = NAME.matcher(line.words().original());
    FullName name = FullName.of(named.find() ? named.group(1) : "");
    if (KIN.standIn(line.words())) {
      if (AT_THE_SAME_PLACE.standIn(line.words())) {
        return;
      }
      kin.add(new Referee(FullName.of(capitalised(line.words())), Set.of(), given));
    } else if (name.isFull() && OF_A_TRADE.standIn(line.words())) {
      String beside = line.words().original().substring(named.end(1));
      Set<String> house = new HashSet<>(PlaceNames.in(TextWords.ofWrapped(beside)));
      referees.add(new Referee(name, house, given));
    }
  }

  /** The words that may be a name. */
  private static String capitalised(TextWords words) {
    List<String> names = new ArrayList<>();
    for (int at = 1; at < words.count(); at++) {
      int first = words.original().codePointAt(words.span(at, at).start());
      if (Character.isUpperCase(first) && !EnglishWords.holds(words.word(at))) {
        names.add(words.word(at));
      }
    }
    return String.join(" ", names);
  }
}
