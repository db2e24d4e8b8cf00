package dev.bonafide.consultation.redaction;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The employers that a case's subject claims, each with one stand-in. */
final class EmployerAliases {
  private static final int MOST = 60;
  private static final int LONGEST = 6;
  private static final int SHORTEST = 3;

  /** What stands behind a firm's name and is left off in talk. */
  private static final Set<String> FORMS =
      Set.of(
          ("inc llc ltd limited corp corporation gmbh ag sa srl bv plc co oy ab as kk pte" + " pty")
              .split(" ", -1));

  /** Behind the name of a month. */
  private static final Pattern YEAR = Pattern.compile("\\s+(?:19|20)[0-9]{2}\\b");

  private static final Set<String> JOINS = Set.of("of", "and", "the", "for", "de", "la", "du");

  private final Map<List<String>, String> standIns = new LinkedHashMap<>();

  static EmployerAliases of(CaseFile caseFile) {
    Set<List<String>> places =
        caseFile.claims("location").map(claim -> words(claim.value())).collect(Collectors.toSet());
    EmployerAliases firms = new EmployerAliases();
    caseFile
        .claims("employer")
        .map(EmployerAliases::name)
        .filter(name -> !name.isEmpty() && !places.contains(name))
        .forEach(firms::add);
    return firms;
  }

  private void add(List<String> name) {
    if (standIns.size() < MOST) {
      standIns.computeIfAbsent(name, _ -> "Company " + PersonAliases.letters(standIns.size()));
    }
  }

  /** The words of a claim that are the firm's name: those that are written large, or all of few. */
  private static List<String> name(Claim claim) {
    String value = claim.value();
    List<String> name = new ArrayList<>();
    int before = 0;
    for (NameToken token : NameToken.in(value)) {
      boolean apart = !value.substring(before, token.span().start()).matches("[ .&'’-]{0,3}");
      boolean large = Character.isUpperCase(value.codePointAt(token.span().start()));
      if ((!name.isEmpty() && apart) || (!large && !JOINS.contains(token.word()))) {
        break;
      }
      name.add(token.word());
      before = token.span().end();
    }
    while (!name.isEmpty() && (FORMS.contains(name.getLast()) || JOINS.contains(name.getLast()))) {
      name.removeLast();
    }
    boolean describes =
        (isWord(name) && goesOn(value, before))
            || (name.size() == 1 && YEAR.matcher(value.substring(before)).lookingAt());
    return isTelling(name) && !describes ? List.copyOf(name) : List.of();
  }

  /** Behind "Water" in "Water company" something goes on in small letters: no firm's name. */
  private static boolean goesOn(String value, int end) {
    return NameToken.in(value).stream()
        .filter(token -> token.span().start() >= end)
        .findFirst()
        .filter(token -> !FORMS.contains(token.word()) && !token.isLarge(value))
        .isPresent();
  }

  private static boolean isWord(List<String> name) {
    return name.size() == 1 && OrdinaryWords.areNamesToo(name.getFirst());
  }

  private static boolean isTelling(List<String> name) {
    return name.size() <= LONGEST
        && name.stream()
            .anyMatch(word -> word.length() >= SHORTEST && !OrdinaryWords.nameNobody(word));
  }

  private static List<String> words(String text) {
    return NameToken.in(text).stream().map(NameToken::word).toList();
  }

  /** Every firm in a text. */
  List<RedactedText.Swap> in(String text) {
    List<NameToken> tokens = standIns.isEmpty() ? List.of() : NameToken.in(text);
    List<RedactedText.Swap> swaps = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      for (Map.Entry<List<String>, String> firm : standIns.entrySet()) {
        int end = at + firm.getKey().size();
        if (end <= tokens.size()
            && stands(firm.getKey(), tokens.subList(at, end))
            && (!isWord(firm.getKey()) || tokens.get(at).isLarge(text))) {
          swaps.add(
              new RedactedText.Swap(
                  new Span(tokens.get(at).span().start(), tokens.get(end - 1).span().end()),
                  firm.getValue()));
        }
      }
    }
    return swaps;
  }

  private static boolean stands(List<String> name, List<NameToken> tokens) {
    for (int i = 0; i < name.size(); i++) {
      if (!name.get(i).equals(tokens.get(i).word())) {
        return false;
      }
    }
    return true;
  }
}
