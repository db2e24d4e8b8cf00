package dev.bonafide.documents.pdf;

import dev.bonafide.documents.draft.DraftWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;

/** What is pinned to a page: comments, links, and the fields of forms. */
record Annotations(List<PDAnnotation> annotations) {
  /** Of one page. */
  private static final int MOST = 1_000;

  static Annotations of(PDPage page) {
    try {
      return new Annotations(page.getAnnotations().stream().limit(MOST).toList());
    } catch (IOException | RuntimeException e) {
      // A damaged list of annotations leaves the page's own text.
      return new Annotations(List.of());
    }
  }

  /** Those with words of their own that are drawn on the page. */
  List<PDAnnotation> drawn() {
    List<PDAnnotation> drawn = new ArrayList<>();
    for (PDAnnotation annotation : annotations) {
      String sort = String.valueOf(annotation.getSubtype());
      boolean words = sort.equals("Widget") || sort.equals("FreeText") || sort.equals("Stamp");
      if (words && !annotation.isHidden() && !annotation.isNoView()) {
        drawn.add(annotation);
      }
    }
    return drawn;
  }

  /**
   * Comments, and where links lead unless the text says so.
   *
   * @param page such as {@code page 2}
   */
  void tell(String page, String text, DraftWriter draft) {
    for (PDAnnotation annotation : annotations) {
      try {
        if (annotation instanceof PDAnnotationLink link) {
          link(page, link, text, draft);
        } else if (!(annotation instanceof PDAnnotationPopup)) {
          comment(page, annotation, draft);
        }
      } catch (RuntimeException e) {
        draft.hide(page + ", annotation", "damaged");
      }
    }
  }

  private static void link(String page, PDAnnotationLink link, String text, DraftWriter draft) {
    if (link.getAction() instanceof PDActionURI action && action.getURI() != null) {
      String address = action.getURI().strip();
      String bare = address.replace("mailto:", "").replace("tel:", "");
      if (!text.contains(bare.replace("https://", "").replace("http://", ""))) {
        draft.hide(page + ", link", address);
      }
    }
  }

  private static void comment(String page, PDAnnotation annotation, DraftWriter draft) {
    String writer =
        annotation instanceof PDAnnotationMarkup markup && markup.getTitlePopup() != null
            ? " by " + markup.getTitlePopup()
            : "";
    String sort = annotation.isHidden() ? "hidden comment" : "comment";
    draft.hide(page + ", " + sort + writer, annotation.getContents());
  }
}
