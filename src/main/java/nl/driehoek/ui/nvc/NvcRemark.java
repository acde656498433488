package nl.driehoek.ui.nvc;

import nl.driehoek.domain.coach.Remark;

/**
 * A remark with its place on the sheet.
 *
 * @param cell where
 * @param remark what
 */
record NvcRemark(NvcCell cell, Remark remark) {}
