package dev.bonafide.consultation;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Normalised;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that may steer the reader of a case: it speaks to a machine, of the check itself, or
 * in someone else's name. Rather too much is found than too little, as all that follows is that
 * nothing is set aside by reading. Quotation and negation silence nothing here.
 */
public final class SteeringText {
  private static final Pattern MACHINE =
      anyBlanks(
          "\\b(?:ignore|disregard|forget|override|bypass|skip)\\s+(?:\\S+\\s+){0,4}(?:instructions?"
              + "|prompts?|guidelines|directions|guidance)\\b"
              + "|\\b(?:note|message|memo|attention|hint|instructions?|warning|word)s?\\s+(?:to|for)"
              + "\\s+(?:\\w+\\s+){0,3}(?:ais?|llms?|models?|bots?|screeners?|reviewers?|readers?"
              + "|classifiers?|checkers?|graders?|assistants?|machines?|parsers?|judges?)\\b"
              + "|\\b(?:dear|hey|hello|attention|attn)[,:]?\\s+(?:\\w+\\s+)?(?:ai|llm|model|bot"
              + "|assistant|reviewer|screener|checker|classifier|machine)\\b"
              + "|\\b(?:if|as|since|because)\\s+you(?:\\s+are|'re)\\s+(?:\\w+\\s+){0,2}(?:ai|llm|model"
              + "|bot|machine|robot|algorithm|automated|assistant|second reader)\\b"
              + "|\\byou are (?:now )?(?:an? )?(?:\\w+ )?(?:ai|llm|language model|bot|assistant)\\b"
              + "|\\bsystem prompt\\b|im_start|\\[/?inst\\]|</?(?:system|assistant|instructions?)>"
              + "|(?m:^\\W*(?:system|assistant|developer)\\s*:)|\\brole\\W{1,4}(?:system|assistant)\\b"
              + "|\\b(?:to|for) (?:any|all|the|whatever|whichever|every) (?:\\w+ ){0,2}(?:language"
              + " models?|llms?|ai readers?|ai|automated (?:reader|reviewer|screening|check)s?)\\b"
              + "|(?:игнориру|забудь|не учитыва)\\S*\\s(?:\\S+\\s){0,3}(?:инструкци|указани|правил)"
              + "|если ты\\s(?:\\S+\\s)?(?:ии|нейросеть|бот|модель)"
              + "|якщо ти\\s(?:\\S+\\s)?(?:ші|нейромережа|бот|модель)"
              + "|\\b(?:ignora|olvida|omite)\\S*\\s(?:\\S+\\s){0,4}(?:instruccion|reglas)"
              + "|\\b(?:ignore|esqueca|desconsidere)\\s(?:\\S+\\s){0,4}(?:instruc|regras)"
              + "|\\b(?:ignore[zr]?|oublie[zr]?)\\s(?:\\S+\\s){0,4}(?:instructions|consignes)"
              + "|\\b(?:ignorier|vergiss)\\S*\\s(?:\\S+\\s){0,4}(?:anweisung|instruktion|regeln)"
              + "|\\b(?:si eres|se voce e|si tu es|wenn du|falls du)\\s(?:\\S+\\s){0,2}(?:ia|ki|bot"
              + "|modelo|modele|modell)\\b"
              + "|(?:忽略|无视).{0,12}(?:指令|说明|规则|提示)|如果你是.{0,4}(?:ai|模型|机器)"
              + "|指示.{0,8}無視|지시.{0,10}무시");

  private static final Pattern CHECK =
      anyBlanks(
          "\\b(?:first|second) reading\\b|evidence (?:begins|ends)|words of the claims"
              + "|\"(?:claims?|stands|answer|verdict|found|innocent|explained|misread)\"\\s*:"
              + "|\\b(?:no_red_flags|high_risk|insufficient_evidence)\\b"
              + "|\\bverdict\\s*(?:[:=]|is|should|must)"
              + "|\\b(?:claims?|findings?|red flags?)\\s(?:\\S+\\s){0,6}(?:explained|refuted"
              + "|set aside|dismiss\\w*|false positives?|does not stand|do not stand|cleared)\\b"
              + "|\\b(?:dismiss|refute|set aside|drop|clear|discard)\\s(?:\\S+\\s){0,4}(?:claims?"
              + "|findings?|red flags?)\\b"
              + "|\\b(?:answer|mark|label|treat|classify|judge|return|output|rate|score|respond|record)"
              + "\\s(?:\\S+\\s){0,8}(?:explained|misread|innocent|genuine|legit|legitimate|harmless|benign"
              + "|no red flags|low risk|no risk)\\b"
              + "|\\b(?:this|your|the) (?:screening|vetting|fraud|verification|fraud detection)"
              + " (?:tool|bot|model|software|engine|program|result|verdict|system|check)\\b"
              + "|(?m:^\\W*(?:reviewer|interviewer|screener|moderator|recruiter|compliance|hr)"
              + "(?:'?s)?(?: team)?(?: notes?| comment| remark)?\\s*[:|])"
              + "|(?m:^\\W*note (?:from|by|of) (?:the )?\\w+[^\\n:]{0,30}:)"
              + "|(?m:^\\W*notes?\\s*[:|].*(?:reviewed|cleared|approved|verified|checked|confirmed"
              + "|explained|interviewer|reviewer))"
              + "|(?m:^\\W*\\d+\\s*\\|\\s*(?:note|other|subject)\\b)");

  /** Marks of a list, a quotation or a name in brackets. */
  private static final Pattern AROUND = Pattern.compile("^[^\\pL\\pN]+|[^\\pL\\pN]+$");

  private SteeringText() {}

  /** A line may end wherever a word does. */
  private static Pattern anyBlanks(String words) {
    return Pattern.compile(words.replace(" ", "\\s+"));
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
