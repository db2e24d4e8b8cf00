package dev.bonafide.report;

import dev.bonafide.resource.Sha256;
import java.util.Base64;

/** The look of the page, and the policy that allows this style and nothing else. */
final class StyleSheet {
  private StyleSheet() {}

  static final String CSS =
      """

      :root { --ink: #1b1f24; --soft: #57606a; --paper: #fff; --card: #f6f8fa; --line: #d0d7de;
        --high_risk: #b42318; --verify: #8a5a00; --no_red_flags: #57606a;
        --insufficient_evidence: #0b5cad; }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #e6edf3; --soft: #9da7b3; --paper: #0d1117; --card: #161b22; --line: #30363d;
          --high_risk: #ff8a80; --verify: #f0b849; --no_red_flags: #9da7b3;
          --insufficient_evidence: #79b8ff; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; padding: 1rem; max-width: 46rem; color: var(--ink);
        background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      header { border-left: .4rem solid var(--tone); padding-left: 1rem; }
      header.high_risk { --tone: var(--high_risk); }
      header.verify { --tone: var(--verify); }
      header.no_red_flags { --tone: var(--no_red_flags); }
      header.insufficient_evidence { --tone: var(--insufficient_evidence); }
      .first { font-size: 1.15rem; font-weight: 600; }
      .subject { margin: 0; color: var(--soft); }
      h1 { margin: 0 0 .5rem; color: var(--tone); font-size: 1.7rem; line-height: 1.2; }
      h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
      h3 { margin: 0; font-size: 1.05rem; line-height: 1.35; }
      p { margin: .5rem 0; }
      ul, ol { margin: .5rem 0; padding-left: 1.4rem; }
      li { margin: .35rem 0; }
      article { margin: 1rem 0; padding: 1rem; border: 1px solid var(--line);
        border-radius: .5rem; background: var(--card); }
      .strength { margin: .15rem 0 .75rem; color: var(--soft); font-size: .9rem; }
      ol > li { margin-top: 1rem; }
      ol > li > p { margin: 0; font-weight: 600; }
      ol dl { margin: 0; }
      blockquote { margin: .75rem 0; padding-left: .8rem; border-left: .2rem solid var(--line); }
      blockquote p { margin: 0; }
      cite { color: var(--soft); font-size: .85rem; font-style: normal; }
      dl { margin: .5rem 0 0; }
      dt { margin-top: .5rem; color: var(--soft); font-size: .85rem; font-weight: 600; }
      dd { margin: 0; }
      footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--soft);
        font-size: .85rem; }
      @media print {
        :root { --ink: #000; --soft: #444; --paper: #fff; --card: #fff; --line: #999; }
        body { max-width: none; padding: 0; font-size: 10.5pt; }
        blockquote, li, dd { break-inside: avoid; }
        h2, h3 { break-after: avoid; } }
      """;

  static final String POLICY = policy(CSS);

  /** Lets a browser load one style and nothing else. */
  static String policy(String css) {
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(Sha256.of(css))
        + "'; base-uri 'none'; form-action 'none'";
  }
}
