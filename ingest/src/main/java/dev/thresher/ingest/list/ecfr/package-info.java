/**
 * Parts of the Code of Federal Regulations as eCFR serves them: 15 CFR 744, 10 CFR 110 and 810 and
 * their like.
 *
 * <p>Blocks with the DIV that they stand in go in; sections (744.2), their paragraphs (744.2.a.1),
 * appendices and supplements with their items and rows come out.
 *
 * <p>Trap: (i) is the ninth letter or the first roman number, and (1) below (A) is not the (1)
 * above it. The order of the labels decides, and where it leaves two ways, the label that follows.
 */
@NullMarked
package dev.thresher.ingest.list.ecfr;

import org.jspecify.annotations.NullMarked;
