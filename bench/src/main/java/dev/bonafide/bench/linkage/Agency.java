package dev.bonafide.bench.linkage;

import java.util.List;

/**
 * Who puts their own contact on the résumés of those whom they represent.
 *
 * @param labeled whether it is said there that they are an agency
 */
record Agency(String name, String mailbox, String phone, boolean labeled, List<String> sentences) {}
