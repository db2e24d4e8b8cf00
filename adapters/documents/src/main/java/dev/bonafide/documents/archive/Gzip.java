package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** One file packed by gzip, which may be a tar archive. */
public final class Gzip implements Format {

  @Override
  public boolean fits(Handed handed) throws IOException {
    byte[] head = handed.content().head(2);
    return head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    if (isTar(handed.content())) {
      return new Unpacking(handed, intake)
          .exhibits(new TarPack(handed.name(), handed.content(), true, intake));
    }
    intake.count(handed.name());
    try (InputStream in = handed.content().open();
        InputStream plain = new GZIPInputStream(in, 1 << 16)) {
      Content content = intake.take(handed.name(), plain, handed.content().size());
      return intake.open(new Handed(inner(handed.name()), handed.kind(), content));
    } catch (IOException e) {
      throw new UnreadableExhibit(handed.name(), "is a damaged gzip archive");
    }
  }

  static boolean isTar(Content content) throws IOException {
    try (InputStream in = content.open();
        InputStream plain = new GZIPInputStream(in)) {
      return Tar.isTar(plain.readNBytes(512));
    } catch (IOException e) {
      return false;
    }
  }

  private static String inner(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
