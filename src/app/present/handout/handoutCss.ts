import answers from "./answerSheet.module.css?inline";
import sheets from "./handout.module.css?inline";
import end from "./handoutEnd.module.css?inline";
import map from "./handoutMap.module.css?inline";
import step from "./handoutStep.module.css?inline";
import code from "./qrCode.module.css?inline";

/** The styles of a handout that is built into a page. */
export const handoutCss = sheets + step + map + answers + end + code;
