package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tar archive that is not packed further. */
public final class Tar implements Format {
  private static final int MAGIC_AT = 257;

  @Override
  public boolean fits(Handed handed) throws IOException {
    return isTar(handed.content().head(MAGIC_AT + 5));
  }

  static boolean isTar(byte[] head) {
    return head.length >= MAGIC_AT + 5
        && new String(head, MAGIC_AT, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    return new Unpacking(handed, intake)
        .exhibits(new TarPack(handed.name(), handed.content(), false, intake));
  }
}
