package dev.bonafide.documents.pdf;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** Who made a file, with what and when, as the file says itself. */
final class Metadata {
  private Metadata() {}

  static void tell(PDDocumentInformation information, DraftWriter draft) {
    put(draft, "title", information.getTitle());
    put(draft, "author", information.getAuthor());
    put(draft, "subject", information.getSubject());
    put(draft, "keywords", information.getKeywords());
    put(draft, "creator", information.getCreator());
    put(draft, "producer", information.getProducer());
    put(draft, "created", time(information.getCreationDate()));
    put(draft, "modified", time(information.getModificationDate()));
  }

  private static void put(DraftWriter draft, String name, @Nullable String value) {
    draft.hide(ParsedDocument.METADATA + name, value);
  }

  private static @Nullable String time(@Nullable Calendar time) {
    return time == null
        ? null
        : time.toInstant().atZone(time.getTimeZone().toZoneId()).toOffsetDateTime().toString();
  }
}
