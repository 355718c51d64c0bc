/** A flat Web Mercator view: no bearing, no pitch, no padding. */
export interface Camera {
  /** `[longitude, latitude]` at the middle of the picture, in degrees. */
  readonly center: readonly [number, number];
  /** CSS pixels for one degree of longitude. */
  readonly pxPerDegree: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** MapLibre's size of the world at zoom 0, in CSS pixels. */
const WORLD_AT_ZOOM_0 = 512;

/** MapLibre's zoom for a scale. */
export function zoomOf(pxPerDegree: number): number {
  return Math.log2((pxPerDegree * 360) / WORLD_AT_ZOOM_0);
}

/** The scale of a MapLibre zoom, in CSS pixels for one degree of longitude. */
export function pxPerDegreeOf(zoom: number): number {
  return (WORLD_AT_ZOOM_0 * 2 ** zoom) / 360;
}

/** Northing of a latitude in Web Mercator, in degrees of longitude at the equator (positive northwards). */
export function mercatorY(lat: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}

/** The latitude of a northing: the inverse of `mercatorY`. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90;
}

/** Where a point lies in the camera's picture, in CSS pixels from its top left corner. */
export function project(camera: Camera, [lon, lat]: readonly [number, number]): [x: number, y: number] {
  const { center, pxPerDegree, width, height } = camera;
  return [
    width / 2 + (lon - center[0]) * pxPerDegree,
    height / 2 - (mercatorY(lat) - mercatorY(center[1])) * pxPerDegree,
  ];
}

/** The point at a pixel of the camera's picture: the inverse of `project`. */
export function unproject(camera: Camera, [x, y]: readonly [number, number]): [lon: number, lat: number] {
  const { center, pxPerDegree, width, height } = camera;
  return [
    center[0] + (x - width / 2) / pxPerDegree,
    latitudeOf(mercatorY(center[1]) - (y - height / 2) / pxPerDegree),
  ];
}
