package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import java.util.List;

/** RTF and HTML that nest, swell or call for programs. */
final class HostileMarkup {
  private static final String WORDS = "I built a booking service.";
  private static final int MANY = 100_000;

  private HostileMarkup() {}

  static List<HostileFile> all() {
    return List.of(
        refused("an RTF file of 100,000 groups in groups", "groups.rtf", "", groups()),
        refused(
            "an RTF file that claims 2 GB of bytes",
            "bin.rtf",
            "damaged",
            rtf("\\bin2147483647 x")),
        read("an RTF file with an object in it", "object.rtf", WORDS, rtf(OBJECT)),
        refused("an RTF file that is never closed", "open.rtf", "damaged", Bytes.text(RTF + WORDS)),
        read(
            "an RTF file of numbers too large",
            "number.rtf",
            WORDS,
            rtf("\\u99999999999999 \\li-")),
        read("an HTML page of 100,000 boxes in boxes", "boxes.html", WORDS, boxes()),
        read("an HTML page with an attribute of 5 MB", "attribute.html", WORDS, attribute()),
        read("an HTML page that is never closed", "open.html", WORDS, html(WORDS + "<p><!-- <b")),
        read("an HTML page that runs programs", "script.html", WORDS, html(SCRIPT + WORDS)),
        read("an HTML page of a billion laughs", "laughs.html", WORDS, laughs()),
        read("an HTML page of 200,000 attributes", "many.html", WORDS, attributes()));
  }

  private static final String RTF = "{\\rtf1\\ansi ";
  private static final String OBJECT =
      "{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 0105000002000000}}";
  private static final String SCRIPT =
      "<script src='http://127.0.0.1:9/a.js'>alert(1)</script><iframe src='file:///etc/passwd'>"
          + "</iframe><img src='http://127.0.0.1:9/a.png'>";

  private static HostileFile.Recipe rtf(String inside) {
    return Bytes.text(RTF + WORDS + inside + "}");
  }

  private static HostileFile.Recipe groups() {
    return Bytes.repeated(RTF, "{", MANY, WORDS + "}".repeat(MANY) + "}");
  }

  private static HostileFile.Recipe html(String body) {
    return Bytes.text("<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  private static HostileFile.Recipe boxes() {
    return Bytes.repeated("<!DOCTYPE html><html><body>", "<div>", MANY, WORDS);
  }

  private static HostileFile.Recipe attribute() {
    return Bytes.repeated("<!DOCTYPE html><html><body><p title='", "a", 5 << 20, "'>" + WORDS);
  }

  private static HostileFile.Recipe attributes() {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><p");
    for (int number = 0; number < 2 * MANY; number++) {
      page.append(" a").append(number);
    }
    return Bytes.text(page + ">" + WORDS + "</p></body></html>");
  }

  private static HostileFile.Recipe laughs() {
    return Bytes.text(
        HostileOffice.laughs().replace("DOCTYPE x", "DOCTYPE html")
            + "<html><body>&j;<p>"
            + WORDS
            + "</p></body></html>");
  }
}
