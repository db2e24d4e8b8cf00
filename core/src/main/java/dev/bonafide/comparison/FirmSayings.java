package dev.bonafide.comparison;

/** How a firm may be older than its name or its papers. */
final class FirmSayings {
  static final Sayings EXPLAINED =
      Sayings.of(
          """
          formerly|previously|predecessor|predecessors|successor|renamed|rebranded|called|merged|merger|acquired
          bought|spun|spin off|group|subsidiary|branch|partnership|sole trader|reincorporated|incorporated again
          re registered|moved|then|before that|since then|parent|took over|taken over|office|agency|founder
          """);

  private FirmSayings() {}
}
