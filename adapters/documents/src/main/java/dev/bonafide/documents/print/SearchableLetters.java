package dev.bonafide.documents.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A font whose letters nobody sees, laid over what is drawn as outlines, so that it can be searched
 * and copied: each code of it says which letter it stands for, as scanned pages do it.
 */
final class SearchableLetters {
  private static final COSName NAME = COSName.getPDFName("Letters");

  /** Lines of one block of a character map. */
  private static final int BLOCK = 100;

  private final PDDocument document;
  private final COSDictionary font = named("Type0");
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  SearchableLetters(PDDocument document) {
    this.document = document;
    COSDictionary letters = named("CIDFontType2");
    letters.setItem(COSName.CIDSYSTEMINFO, system());
    letters.setItem(COSName.FONT_DESC, descriptor());
    letters.setInt(COSName.DW, 1000);
    letters.setName(COSName.CID_TO_GID_MAP, "Identity");
    font.setName(COSName.ENCODING, "Identity-H");
    COSArray descendants = new COSArray();
    descendants.add(letters);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
  }

  private static COSDictionary named(String subtype) {
    COSDictionary named = new COSDictionary();
    named.setItem(COSName.TYPE, COSName.FONT);
    named.setName(COSName.SUBTYPE, subtype);
    named.setName(COSName.BASE_FONT, "SearchableLetters");
    return named;
  }

  private static COSDictionary system() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    return system;
  }

  private static COSDictionary descriptor() {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "SearchableLetters");
    descriptor.setInt(COSName.FLAGS, 4);
    COSArray box = new COSArray();
    for (int corner : new int[] {0, -200, 1000, 800}) {
      box.add(COSInteger.get(corner));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, 800);
    descriptor.setInt(COSName.DESCENT, -200);
    descriptor.setInt(COSName.CAP_HEIGHT, 700);
    descriptor.setInt(COSName.STEM_V, 80);
    return descriptor;
  }

  /**
   * Lays letters over a drawing.
   *
   * @param letters from the left to the right, as they stand there
   * @param wide the drawing's width; the letters share it evenly
   */
  void over(PDPage page, String letters, float left, float at, float size, double wide)
      throws IOException {
    int[] all = letters.codePoints().toArray();
    StringBuilder hex = new StringBuilder();
    for (int letter : all) {
      int code = codes.computeIfAbsent(letter, _ -> codes.size() + 1);
      hex.append("%04X".formatted(code));
    }
    String drawn =
        String.format(
            Locale.ROOT,
            "q BT 3 Tr /%s 1 Tf %.3f Tz %.3f 0 0 %.3f %.3f %.3f Tm <%s> Tj ET Q%n",
            NAME.getName(),
            100 * wide / (all.length * size),
            size,
            size,
            left,
            at,
            hex);
    add(page, drawn);
  }

  private void add(PDPage page, String drawn) throws IOException {
    PDResources resources = page.getResources() == null ? new PDResources() : page.getResources();
    page.setResources(resources);
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (fonts == null) {
      fonts = new COSDictionary();
      resources.getCOSObject().setItem(COSName.FONT, fonts);
    }
    fonts.setItem(NAME, font);
    COSArray contents = page.getCOSObject().getCOSArray(COSName.CONTENTS);
    if (contents == null) {
      contents = new COSArray();
      page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }
    contents.add(stream(drawn));
  }

  private COSStream stream(String text) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  /** Says of each code which letter it is; to be called once, when all are laid. */
  void end() throws IOException {
    StringBuilder map = new StringBuilder();
    map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
    map.append("/CMapName /SearchableLetters def /CMapType 2 def\n");
    map.append("1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    var lines = codes.entrySet().stream().map(SearchableLetters::line).toList();
    for (int from = 0; from < lines.size(); from += BLOCK) {
      var block = lines.subList(from, Math.min(lines.size(), from + BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      map.append(block.stream().collect(Collectors.joining("\n", "", "\nendbfchar\n")));
    }
    map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
    font.setItem(COSName.TO_UNICODE, stream(map.toString()));
  }

  private static String line(Map.Entry<Integer, Integer> one) {
    byte[] letter = Character.toString(one.getKey()).getBytes(StandardCharsets.UTF_16BE);
    return "<%04X> <%s>".formatted(one.getValue(), HexFormat.of().formatHex(letter));
  }
}
