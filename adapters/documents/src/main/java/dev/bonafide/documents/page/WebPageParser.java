package dev.bonafide.documents.page;

import dev.bonafide.documents.draft.DraftWriter;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.draft.Parser;
import dev.bonafide.documents.export.PageTalk;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.Child;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Reads a web page as it stands: nothing is fetched, no script is run. */
final class WebPageParser implements Parser {
  private static final Set<String> TOLD = Set.of("author", "generator", "description", "keywords");

  /**
   * Twice as deep as Lighthouse calls too deep. What is deeper is read beside it: each tag is
   * looked for among all that are open, and ten megabytes of them would take ten seconds.
   */
  private static final int DEEPEST = 64;

  @Override
  public ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException {
    // Without a character set the page's own mark or declaration holds, or else UTF-8.
    Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "", pages());
    DraftWriter draft = new DraftWriter(limits.characters());
    PageWriter writer = new PageWriter(draft, PageStyles.of(page));
    NodeTraversor.traverse(writer, page);
    writer.end();
    draft.hide(ParsedDocument.METADATA + "title", page.title());
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.attr("name").toLowerCase(java.util.Locale.ROOT);
      if (TOLD.contains(name)) {
        draft.hide(ParsedDocument.METADATA + name, meta.attr("content"));
      }
    }
    ParsedDocument whole = draft.draft();
    return PageTalk.lines(page).map(talk -> new ParsedDocument(talk, whole.hidden())).orElse(whole);
  }

  private static org.jsoup.parser.Parser pages() {
    return org.jsoup.parser.Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  /** Starts in a process of its own. */
  public static void main(String[] args) throws IOException {
    Child.serve(new WebPageParser());
  }
}
