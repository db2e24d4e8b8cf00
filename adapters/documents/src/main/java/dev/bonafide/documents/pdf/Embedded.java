package dev.bonafide.documents.pdf;

import dev.bonafide.documents.draft.DraftWriter;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Files that lie in a PDF: they are told, not opened. */
final class Embedded {
  private static final int MOST = 100;

  private Embedded() {}

  static void tell(PDDocument document, DraftWriter draft) {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    if (files == null) {
      return;
    }
    try {
      Map<String, PDComplexFileSpecification> listed = files.getNames();
      if (listed != null) {
        listed.keySet().stream()
            .limit(MOST)
            .forEach(name -> draft.hide("embedded file, not opened", name));
      }
    } catch (IOException e) {
      draft.hide("embedded files", "damaged");
    }
  }
}
