package dev.bonafide.documents.pdf;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Which letters a sign stands for. */
final class Signs {
  private static final Pattern LIGATURE = Pattern.compile("[\\x{FB00}-\\x{FB06}]");
  private static final Pattern HYPHENS = Pattern.compile("^[-\\x{AD}\\x{2010}\\x{2011}]{2,}$");

  private Signs() {}

  /** Empty where the font does not say, or what it says is no letter. */
  static String of(PDFont font, int code) {
    String text;
    try {
      text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    } catch (RuntimeException e) {
      // A damaged map of one font leaves its signs without letters.
      text = null;
    }
    if (text == null && font instanceof PDSimpleFont) {
      text = Character.toString(code);
    }
    return text == null ? "" : plain(text);
  }

  private static String plain(String text) {
    // Some writers map a hyphen to all the characters it could be.
    if (HYPHENS.matches(text)) {
      return "-";
    }
    String whole =
        LIGATURE.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        kept.append(' ');
      } else if (!Character.isISOControl(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
