package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** Who made an office file, with what and when, as it says itself. */
final class WordProperties {
  private WordProperties() {}

  static void tell(OPCPackage document, DraftWriter draft)
      throws IOException, InvalidFormatException {
    PackageProperties core = document.getPackageProperties();
    put(draft, "title", core.getTitleProperty());
    put(draft, "author", core.getCreatorProperty());
    put(draft, "last modified by", core.getLastModifiedByProperty());
    put(draft, "subject", core.getSubjectProperty());
    put(draft, "keywords", core.getKeywordsProperty());
    put(draft, "description", core.getDescriptionProperty());
    put(draft, "created", core.getCreatedProperty().map(Date::toInstant).map(Object::toString));
    put(draft, "modified", core.getModifiedProperty().map(Date::toInstant).map(Object::toString));
    for (PackagePart part :
        document.getPartsByRelationshipType(PackageRelationshipTypes.EXTENDED_PROPERTIES)) {
      try (InputStream in = part.getInputStream()) {
        Markup.read(in, new Named(draft));
      }
    }
    if (document.getParts().stream()
        .anyMatch(part -> part.getContentType().contains("vbaProject"))) {
      draft.hide("macros", "the file has some; they were not run");
    }
  }

  private static void put(DraftWriter draft, String name, Optional<String> value) {
    draft.hide(ParsedDocument.METADATA + name, value.orElse(null));
  }

  /** Properties that stand under their names. */
  private record Named(DraftWriter draft, StringBuilder words) implements Markup.Listener {
    Named(DraftWriter draft) {
      this(draft, new StringBuilder());
    }

    @Override
    public void start(String name, Markup markup) {
      words.setLength(0);
    }

    @Override
    public void text(String text) {
      draft.require(words.length() + text.length());
      words.append(text);
    }

    @Override
    public void end(String name) {
      String told =
          switch (name) {
            case "Application" -> "producer";
            case "Company" -> "company";
            case "Manager" -> "manager";
            default -> "";
          };
      draft.hide(ParsedDocument.METADATA + told, told.isEmpty() ? "" : words);
      words.setLength(0);
    }
  }
}
