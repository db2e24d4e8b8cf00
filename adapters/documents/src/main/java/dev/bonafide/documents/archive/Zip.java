package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import java.io.IOException;
import java.util.List;

/** A ZIP archive of anything. Asked after the office documents, which are ZIP archives too. */
public final class Zip implements Format {

  @Override
  public boolean fits(Handed handed) throws IOException {
    byte[] head = handed.content().head(4);
    return head.length == 4
        && head[0] == 'P'
        && head[1] == 'K'
        && ((head[2] == 3 && head[3] == 4)
            || (head[2] == 5 && head[3] == 6)
            || (head[2] == 7 && head[3] == 8));
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    return Packed.zip(handed, intake, pack -> new Unpacking(handed, intake).exhibits(pack));
  }
}
