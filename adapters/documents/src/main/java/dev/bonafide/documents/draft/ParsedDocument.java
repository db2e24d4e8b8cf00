package dev.bonafide.documents.draft;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.picture.PicturePlaces;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a parser read.
 *
 * @param text as a person sees it, lines ended by {@code \n}
 * @param hidden what a person does not see, a line each, beginning with its place
 * @param places where the text's words stand in the picture that it is
 */
public record ParsedDocument(String text, List<String> hidden, PicturePlaces places) {
  /** How every hidden line begins that tells a document's properties. */
  public static final String METADATA = "metadata ";

  public ParsedDocument {
    hidden = List.copyOf(hidden);
  }

  /** One that is no picture. */
  public ParsedDocument(String text, List<String> hidden) {
    this(text, hidden, PicturePlaces.NONE);
  }

  /**
   * The same, read from a picture. Its places are known only where it is written down as it was
   * read: what cannot stand in a text is left out of one.
   *
   * @param asRead the text to which the places refer
   */
  public ParsedDocument placed(String asRead, PicturePlaces inPicture) {
    return asRead.startsWith(text.stripTrailing())
        ? new ParsedDocument(text, hidden, inPicture.within(new Span(0, text.length())))
        : this;
  }

  /**
   * The text as one exhibit, what is hidden as another.
   *
   * @throws Unparsable if there is neither
   */
  public List<Exhibit> exhibits(Handed handed) {
    if (text.isBlank() && hidden.stream().allMatch(line -> line.startsWith(METADATA))) {
      throw new Unparsable("has no text; scanned pages cannot be read on this server");
    }
    List<Exhibit> exhibits = new ArrayList<>();
    if (!text.isBlank()) {
      exhibits.add(Exhibit.of(handed.name(), handed.kind(), text).placed(places));
    }
    List<String> concealed =
        Stream.concat(hidden.stream(), InvisibleText.in(text).stream()).toList();
    if (!concealed.isEmpty()) {
      // No one but the reviewer writes notes, and who hid something in one is not known.
      ExhibitKind kind = handed.kind() == ExhibitKind.NOTE ? null : handed.kind();
      String lines = String.join("\n", concealed) + "\n";
      exhibits.add(Exhibit.of(handed.name() + " (hidden)", kind, lines));
    }
    return List.copyOf(exhibits);
  }
}
