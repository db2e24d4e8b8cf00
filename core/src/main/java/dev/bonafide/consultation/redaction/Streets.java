package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the street and the house of an address. Town and country stay. */
final class Streets {
  private static final String LARGE = "\\p{Lu}[\\pL\\pM'’.-]*";
  private static final String UNIT =
      "(?:,? (?:apt|apartment|unit|suite|ste|flat|floor|#)\\.? ?[A-Za-z0-9-]{1,6})?";
  private static final String JOINS =
      "(?:(?:de|da|do|la|le|les|el|las|los|del|della|dei|di|dos|das|des|du|san|santa) |l'|d'){0,3}";

  private static final Pattern STREET =
      Pattern.compile(
          String.join(
              "|",
              "\\b[0-9]{1,5}[A-Za-z]? (?:"
                  + LARGE
                  + " ){1,4}(?i:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|blvd|boulevard|way"
                  + "|place|pl|terrace|square|sq|close|crescent|highway|hwy|parkway|pkwy)\\b\\.?"
                  + "(?: (?:NW|NE|SW|SE|N|S|E|W)\\b)?(?i:"
                  + UNIT
                  + ")",
              "\\p{Lu}\\pL{2,}(?:straße|strasse|str\\.|weg|gasse|platz|allee|damm|ufer|straat|laan|gracht"
                  + "|gatan|vägen|vej|katu) ?[0-9]{1,4} ?[a-z]?\\b",
              LARGE
                  + " (?:Straße|Strasse|Str\\.|Gasse|Weg|Platz|Allee|Ring|utca|út|körút|tér|Sokak|Sok\\."
                  + "|Sokağı|Caddesi|Cad\\.) ?(?:No:? ?)?[0-9]{1,4} ?[a-z]?\\b",
              "\\b(?:[Cc]alle|C/|[Aa]venida|Av\\.|[Rr]ua|Via|Viale|Piazza|Corso|[Pp]laza|[Pp]aseo|Carrer"
                  + "|[Tt]ravessa|Largo|Strada|Đường|đường|[Pp]hố) ?"
                  + JOINS
                  + LARGE
                  + "(?: "
                  + JOINS
                  + LARGE
                  + "){0,3},? (?:n\\.?[ºo°]? ?|số )?[0-9]{1,5}[A-Za-z]?(?:, ?[0-9]{1,3}[ºª]?(?: \\pL\\b)?)?",
              "\\b[0-9]{1,4}(?: ?(?:bis|ter))?,? (?i:rue|avenue|av\\.|boulevard|bd|place|allée|chemin|impasse"
                  + "|quai|route) "
                  + JOINS
                  + LARGE
                  + "(?:[ -]"
                  + JOINS
                  + LARGE
                  + "){0,4}",
              "(?i:(?:ул\\.?|улиц\\pL*|вул\\.?|вулиц\\pL*|просп\\pL*\\.?|пр-т|пер\\.|переул\\pL*|наб\\.|шоссе"
                  + "|бульвар\\pL*|площад\\pL*|\\bul\\.|\\bulic\\pL|\\bal\\.|\\bos\\.|\\bnám\\.)) ?[\\p{Lu}0-9][\\pL.-]*"
                  + "(?: \\p{Lu}[\\pL.-]*){0,2},? ?(?i:(?:д|дом\\pL*|буд|будинок)\\.? ?)?[0-9]{1,4}[а-яa-z]?"
                  + "(?:/[0-9]{1,4})?(?i:,? ?(?:к|корп|стр|кв|квартира|оф|m)\\.? ?[0-9]{1,5}){0,3}",
              "(?:[市区町村郡][\\p{Han}\\p{Hiragana}\\p{Katakana}ー]{1,12}[0-9]{1,4}-[0-9]{1,4}"
                  + "|[\\p{Han}\\p{Hiragana}\\p{Katakana}ー]{2,12}[0-9]{1,4}-[0-9]{1,4}-[0-9]{1,4})(?:-[0-9]{1,4})?",
              "[\\p{Han}\\p{Hiragana}\\p{Katakana}ー]{1,12}[0-9]{1,3}丁目(?:[0-9]{1,4}番地?)?(?:[0-9]{1,4}号?)?",
              "\\p{Han}{1,8}[路街巷弄道][0-9]{1,5}[号號弄]?(?:[0-9]{1,5}[室楼号栋])*",
              "[\\p{Hangul}0-9]{1,12}(?:대로|로|길) ?[0-9]{1,4}(?:-[0-9]{1,4})?(?:번길 ?[0-9]{1,4})?",
              "(?i:p\\.? ?o\\.? ?box|postfach|apartado|casilla|а/я) ?[0-9]{1,6}"));

  private Streets() {}

  static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    Matcher match = STREET.matcher(text);
    while (match.find()) {
      found.add(Sighting.of(text, new Span(match.start(), match.end()), "address"));
    }
    return found;
  }
}
