package dev.bonafide.bench.linkage;

import java.util.List;

/** Who is said to have employed somebody, with what those share who worked there. */
record Employer(
    String name,
    String domain,
    String product,
    String repository,
    String boilerplate,
    List<String> managers) {}
