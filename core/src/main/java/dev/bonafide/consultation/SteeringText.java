package dev.bonafide.consultation;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Normalised;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that may steer the reader of a case: it speaks to a machine, of the check itself, or
 * in someone else's name. Rather too much is found than too little, as all that follows is that
 * nothing is set aside by reading. Quotation and negation silence nothing here.
 */
public final class SteeringText {
  private static final Pattern MACHINE = any("machine.");
  private static final Pattern CHECK = any("check.");

  /** Marks of a list, a quotation or a name in brackets. */
  private static final Pattern AROUND = Pattern.compile("^[^\\pL\\pN]+|[^\\pL\\pN]+$");

  private SteeringText() {}

  /** A line may end wherever a word does. */
  private static Pattern any(String group) {
    PropertyFile file = PropertyFile.beside(SteeringText.class, "steering");
    return Pattern.compile(
        file.keys().stream()
            .filter(key -> key.startsWith(group))
            .map(key -> file.text(key).replace(" ", "\\s+"))
            .collect(Collectors.joining("|")));
  }

  /** Whether anything but the reviewer's notes may steer. */
  public static boolean isIn(CaseFile caseFile) {
    Map<String, Role> speakers = new HashMap<>();
    for (Reading reading : caseFile.readings()) {
      reading.utterances().forEach(one -> speakers.putIfAbsent(label(one.speaker()), one.role()));
    }
    speakers.remove("");
    return caseFile.readings().stream().anyMatch(reading -> isIn(reading, speakers));
  }

  private static boolean isIn(Reading reading, Map<String, Role> speakers) {
    return steers(reading.name())
        || reading.utterances().stream()
            .filter(one -> one.role() != Role.REVIEWER)
            .anyMatch(
                one -> steers(reading.words(one)) || speaksAs(reading.words(one), one, speakers));
  }

  private static boolean steers(String words) {
    String plain = Normalised.of(words).text();
    return MACHINE.matcher(plain).find() || CHECK.matcher(plain).find();
  }

  /** Whether a line begins as if someone else of the case said it. */
  private static boolean speaksAs(String words, Utterance by, Map<String, Role> speakers) {
    return words
        .lines()
        .filter(line -> line.indexOf(':') > 0)
        .map(line -> label(line.substring(0, line.indexOf(':'))))
        .filter(speakers::containsKey)
        .anyMatch(
            label ->
                !label.equals(label(by.speaker()))
                    && !(by.role() == Role.SUBJECT && speakers.get(label) == Role.SUBJECT));
  }

  private static String label(@Nullable String speaker) {
    return speaker == null ? "" : AROUND.matcher(Normalised.of(speaker).text()).replaceAll("");
  }
}
