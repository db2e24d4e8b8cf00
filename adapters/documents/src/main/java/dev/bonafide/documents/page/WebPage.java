package dev.bonafide.documents.page;

import com.google.re2j.Pattern;
import dev.bonafide.documents.draft.ParsedDocument;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.documents.isolation.IsolatedFormat;
import dev.bonafide.documents.isolation.Isolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The format of web pages. */
public final class WebPage {
  private static final int HEAD = 4096;
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^\\W{0,3}(?:\\s|<\\?xml[^>]{0,200}>|<!--.*?-->)*<(?:!doctype\\s+html|html|head|body)\\b");
  private static final Pattern ELEMENT =
      Pattern.compile("(?i)<(?:p|div|br|h[1-6]|ul|ol|table|span|a|meta|title|article)[\\s/>]");

  private WebPage() {}

  public static List<Format> all() {
    return List.of(new IsolatedFormat(WebPage::fits, new Isolation(WebPageParser.class)));
  }

  /**
   * Reads a small page here and now, such as a mail's: a process of its own would take longer than
   * all the rest.
   */
  public static ParsedDocument read(byte[] page, IntakeLimits limits) throws IOException {
    return new WebPageParser().parse(page, limits);
  }

  /** A fragment without the outer elements is a page only under a page's name. */
  private static boolean fits(Handed handed) throws IOException {
    String head =
        new String(handed.content().head(HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
    String name = handed.name().toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return PAGE.matcher(head).find() || (named && ELEMENT.matcher(head).find());
  }
}
