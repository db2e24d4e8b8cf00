package dev.bonafide.reading.resume;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Who a résumé is of: the name, where they live, and how to reach them. Mostly these are its first
 * lines. A profile that begins with a column of contacts has the name after that column.
 */
final class ResumeHead {
  private static final int LINES = 8;
  private static final int PLACED = 4;
  private static final int BESIDE = 80;
  private static final Pattern TRADE =
      Pattern.compile("(?i)" + PropertyFile.beside(ResumeHead.class, "titles").text("trades"));
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:\\p{Lu}|\\p{Lo})[\\pL\\pM'’.-]*(?: (?:\\p{Lu}|\\p{Lo}|(?:de|da|do|dos|del|la|van|von"
              + "|der|den|bin|al|el) (?:\\p{Lu}|\\p{Lo}))[\\pL\\pM'’.-]*){1,4}$");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:curriculum vitae|resume|résumé|lebenslauf|cv|page \\d.*|\\P{L}{0,8})$");
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:\\p{Lu}|\\p{Lo})[\\pL\\pM'’. -]*(?:, (?:\\p{Lu}|\\p{Lo})[\\pL\\pM'’. -]*){0,2}$");
  private static final Pattern STREET =
      Pattern.compile("^\\d{1,6} [\\pL\\pM'’. -]+, ((?:\\p{Lu})[\\pL\\pM'’. -]+,[\\pL\\d -]+)$");
  private static final Pattern CONTACT =
      Pattern.compile(
          "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}"
              + "|(?:https?://|www\\.|linkedin\\.com/|github\\.com/)[\\w./?&=%~#-]{2,120}"
              + "|(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{1,4}\\)[ .-]?\\d{3,4}[ .-]?\\d{3,4}"
              + "|\\d{2,4}[ .-]\\d{3,4}[ .-]?\\d{2,4}(?:[ .-]\\d{2,4})?)");
  private static final Pattern PARTED = Pattern.compile("\\s*[|•·]\\s*|\\s{2,}");

  private final List<ListEntry> entries;

  /** The lines since the last heading of a profile. */
  private final List<TextLine> since = new ArrayList<>();

  private int seen;
  private int read;
  private boolean isOver;
  private boolean isProfile;
  private boolean inContacts;

  ResumeHead(List<ListEntry> entries) {
    this.entries = entries;
  }

  /** Ends the head with the first heading; that of contacts begins a profile. */
  void end(ResumeSection next) {
    if (isOver) {
      return;
    }
    if (next == ResumeSection.CONTACT && seen == 0) {
      isProfile = true;
    }
    inContacts = next == ResumeSection.CONTACT;
    boolean begins = next == ResumeSection.SUMMARY || next == ResumeSection.WORK;
    if (isProfile && begins) {
      profile();
      isOver = true;
    } else if (!isProfile) {
      isOver = next != ResumeSection.CONTACT;
    }
    since.clear();
  }

  void take(TextLine line) {
    if (isOver || ++read > BESIDE) {
      return;
    }
    if (isProfile) {
      since.add(line);
      if (inContacts) {
        contacts(line);
      }
      return;
    }
    if (line.isBlank()) {
      return;
    }
    if (!TITLE.matcher(line.text().strip()).find() && ++seen <= LINES) {
      first(line);
    }
  }

  private void first(TextLine line) {
    String text = line.text().strip();
    if (seen == 1) {
      if (isName(text)) {
        entries.add(ListEntry.of("name", text, line));
      }
    } else if (seen <= PLACED) {
      place(line, text);
    }
    contacts(line);
  }

  private static boolean isName(String text) {
    return text.length() <= 60 && NAME.matcher(text).find() && !JobTitle.isIn(text);
  }

  /** A part of a line that is no trade and no address is a place; between blanks, with a comma. */
  private void place(TextLine line, String text) {
    Matcher street = STREET.matcher(text);
    if (street.find()) {
      entries.add(ListEntry.of("location", street.group(1), line));
      return;
    }
    String[] parts = PARTED.split(text);
    boolean isStroked = text.indexOf('|') >= 0 || text.indexOf('•') >= 0 || text.indexOf('·') >= 0;
    for (String part : parts.length < 2 ? new String[0] : parts) {
      String place = part.strip();
      boolean may = place.length() >= 3 && place.length() <= 40 && !TRADE.matcher(place).find();
      if (may && (isStroked || (place.indexOf(',') > 0 && PLACE.matcher(place).find()))) {
        entries.add(ListEntry.of("location", place, line));
        return;
      }
    }
  }

  private void contacts(TextLine line) {
    Matcher found = CONTACT.matcher(line.text());
    while (entries.size() < ListedClaims.MOST && found.find()) {
      entries.add(ListEntry.of("contact", found.group(), line));
    }
  }

  /** The name begins the last paragraphs before the first long section; a place ends them. */
  private void profile() {
    List<TextLine> written = since.stream().filter(line -> !line.isBlank()).toList();
    for (int index = since.size() - 1; index >= 0; index--) {
      TextLine line = since.get(index);
      boolean begins = index == 0 || since.get(index - 1).isBlank();
      if (begins && isName(line.text().strip())) {
        entries.add(ListEntry.of("name", line.text().strip(), line));
        TextLine last = written.getLast();
        if (last.number() != line.number()) {
          placeAlone(last);
        }
        return;
      }
    }
  }

  private void placeAlone(TextLine line) {
    String place = line.text().strip();
    if (place.length() <= 60 && PLACE.matcher(place).find() && !JobTitle.isIn(place)) {
      entries.add(ListEntry.of("location", place, line));
    }
  }
}
