package dev.bonafide.documents.office;

import dev.bonafide.documents.archive.WithPictures;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.isolation.IsolatedFormat;
import dev.bonafide.documents.isolation.Isolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The formats of word processors. */
public final class Office {
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

  private Office() {}

  /** To be asked before archives: an office document is a ZIP archive too. */
  public static List<Format> all() {
    return List.of(
        withPictures(Office::isWord, WordParser.class),
        withPictures(Office::isOpenText, TextParser.class),
        new IsolatedFormat(handed -> begins(handed, "{\\rtf"), new Isolation(RichParser.class)),
        new OldOffice());
  }

  private static Format withPictures(IsolatedFormat.Sort sort, Class<?> child) {
    return new WithPictures(new IsolatedFormat(sort, new Isolation(child)));
  }

  /** Sheets and slides too: they are refused by their own name, not opened as archives. */
  private static boolean isWord(Handed handed) throws IOException {
    if (!isArchive(handed)) {
      return false;
    }
    Set<String> names = ZipNames.of(handed.content());
    return names.contains("[Content_Types].xml") && names.contains("_rels/.rels");
  }

  private static boolean isOpenText(Handed handed) throws IOException {
    // A document that was packed again has its sort packed too.
    return isArchive(handed)
        && (head(handed.content(), 160).contains(OPEN_DOCUMENT)
            || ZipNames.of(handed.content()).containsAll(Set.of("mimetype", "content.xml")));
  }

  private static boolean isArchive(Handed handed) throws IOException {
    return begins(handed, "PK\u0003\u0004");
  }

  private static boolean begins(Handed handed, String mark) throws IOException {
    return head(handed.content(), mark.length()).equals(mark);
  }

  private static String head(Content content, int most) throws IOException {
    return new String(content.head(most), StandardCharsets.ISO_8859_1);
  }
}
