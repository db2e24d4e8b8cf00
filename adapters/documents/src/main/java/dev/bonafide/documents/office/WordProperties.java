package dev.bonafide.documents.office;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** Who made an office file, with what and when, as it says itself. */
final class WordProperties {
  private static final Map<String, String> OTHERS =
      Map.of("Application", "producer", "Company", "company", "Manager", "manager");

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
        Markup.read(in, new NamedProperties(draft, OTHERS));
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
}
