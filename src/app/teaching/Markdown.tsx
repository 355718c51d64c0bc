import type { Token, Tokens } from "marked";
import { type ReactNode, use } from "react";
import { teachingPage } from "#i18n/en/teaching.ts";
import { anchorOf } from "./readTeaching.ts";
import { StepsContext } from "./StepsContext.ts";
import { leadsOut, linkTarget, pageNamed } from "./target.ts";
import styles from "./teaching.module.css";
import { keyed, type Piece, piecesOf } from "./tokens.ts";

/** Markdown as elements. Throws on what it has no element for. */
export function Markdown({ tokens }: { tokens: readonly Token[] }) {
  return keyed(piecesOf(tokens)).map(([key, piece]) => <Drawn key={key} piece={piece} />);
}

function Drawn({ piece }: { piece: Piece }): ReactNode {
  switch (piece.type) {
    case "space":
      return null;
    case "heading":
      return (
        <h3 id={anchorOf(piece.text)}>
          <Markdown tokens={piece.tokens} />
        </h3>
      );
    case "paragraph":
      return (
        <p>
          <Markdown tokens={piece.tokens} />
        </p>
      );
    case "blockquote":
      return (
        <blockquote>
          <Markdown tokens={piece.tokens} />
        </blockquote>
      );
    case "list":
      return <List list={piece} />;
    case "table":
      return <Table table={piece} />;
    case "strong":
      return (
        <strong>
          <Markdown tokens={piece.tokens} />
        </strong>
      );
    case "em":
      return (
        <em>
          <Markdown tokens={piece.tokens} />
        </em>
      );
    case "codespan":
      return <Code text={piece.text} />;
    case "link":
      return <Link link={piece} />;
    case "text":
      return piece.tokens ? <Markdown tokens={piece.tokens} /> : piece.text;
  }
}

function List({ list: { items, ordered } }: { list: Tokens.List }) {
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag>
      {keyed(items).map(([key, item]) => (
        <li key={key}>
          <Markdown tokens={item.tokens} />
        </li>
      ))}
    </Tag>
  );
}

/** Two columns stay side by side on any page; of more, those after the first go below it on a narrow one. */
function Table({ table: { header, rows } }: { table: Tokens.Table }) {
  return (
    <table className={header.length > 2 ? styles.wide : styles.pairs}>
      <thead>
        <tr>
          {header.map(({ text, tokens }) => (
            <th key={text} scope="col">
              <Markdown tokens={tokens} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(({ text }) => text).join()}>
            {header.map(({ text }, column) => (
              <Cell key={text} tokens={row[column]?.tokens ?? []} column={text} isFirst={column === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly tokens: readonly Token[];
  /** The name of its column. */
  readonly column: string;
  readonly isFirst: boolean;
}

function Cell({ tokens, column, isFirst }: CellProps) {
  const content = <Markdown tokens={tokens} />;
  return isFirst ? <th scope="row">{content}</th> : <td data-column={column}>{content}</td>;
}

/** A name in code type: of a step or a page, which becomes a link, or else of a key or a file. */
function Code({ text }: { text: string }) {
  const steps = use(StepsContext);
  const at = steps.findIndex(({ id }) => id === text);
  const page = pageNamed(text);
  if (steps[at]) return <a href={`present.html?step=${at + 1}`}>{teachingPage.step(steps[at].title)}</a>;
  return page === null ? <code>{text}</code> : <a href={page}>{text}</a>;
}

function Link({ link: { href, tokens } }: { link: Tokens.Link }) {
  const target = linkTarget(href);
  return (
    <a href={target} {...(leadsOut(target) && { rel: "noopener noreferrer" })}>
      <Markdown tokens={tokens} />
    </a>
  );
}
