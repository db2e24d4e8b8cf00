package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the street and the house of an address. Town and country stay. */
final class Streets {

  /** What forms of addresses have in common. */
  private static final Set<String> PARTS = Set.of("large", "unit", "joins");

  private static final Pattern STREET = any();

  private Streets() {}

  private static Pattern any() {
    PropertyFile file = PropertyFile.beside(Streets.class, "streets");
    String any = file.words("forms").stream().map(file::text).collect(Collectors.joining("|"));
    for (String part : PARTS) {
      any = any.replace("{" + part + "}", file.text(part));
    }
    return Pattern.compile(any);
  }

  static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    Matcher match = STREET.matcher(text);
    while (match.find()) {
      found.add(Sighting.of(text, new Span(match.start(), match.end()), "address"));
    }
    return found;
  }
}
